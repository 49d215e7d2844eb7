package org.gongzhi.party.find;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.party.body.PartyOrganizationId;
import org.gongzhi.party.member.MemberId;
import org.gongzhi.party.member.Members;
import org.gongzhi.party.member.NewMember;
import org.gongzhi.party.member.RollSource;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.envelope.Secret;
import org.gongzhi.platform.message.Messages;
import org.gongzhi.platform.personal.PersonalCipher;
import org.gongzhi.platform.privacy.Disclosures;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door by which members and branches find each other. Somebody speaks of themselves, or their organization or branch with their
 * consent; only the person confirms or takes back ({@code lead.not-yours}), and what is taken back is forgotten. (domain.md M35)
 */
@Service
@Transactional
public class Leads {

    private final LeadRepository repository;
    private final Members members;
    private final Messages messages;
    private final PersonalCipher cipher;
    private final Disclosures disclosures;
    private final Clock clock;

    Leads(LeadRepository repository, Members members, Messages messages, PersonalCipher cipher, Disclosures disclosures, Clock clock) {
        this.repository = repository;
        this.members = members;
        this.messages = messages;
        this.cipher = cipher;
        this.disclosures = disclosures;
        this.clock = clock;
    }

    /** The viewer speaks of themselves. */
    public UUID declareSelf(NewLead said, Viewer viewer) { return added(Lead.say(LeadOrigin.SELF, placed(said, viewer), viewer.name(), viewer.id(), cipher, act(viewer, said.words()))); }

    /**
     * Somebody without an account speaks of themselves; the office of the Party committee finds it among its to-dos.
     *
     * @return the secret end of the link by which they see how it stands, confirm and take back
     * @throws Refused {@code lead.consent}, {@code lead.name}, {@code party.region.out-of-reach}
     */
    public String declareOpenly(NewLead said, boolean consented) {
        if (!consented) throw new Refused("lead.consent").at("agree");
        if (said.name() == null || said.name().isBlank()) throw new Refused("lead.name").at("name");
        if (!repository.isAPlace(said.region())) throw new Refused("party.region.out-of-reach").at("region");
        var secret = Secret.fresh();
        repository.save(Lead.say(LeadOrigin.SELF, said, said.name().strip(), null, cipher, stranger()).behind(secret));
        return secret;
    }

    /** Whoever holds the link confirms what was verified. @throws Missing for every secret that opens nothing */
    public void confirm(String secret) { repository.save(behind(secret).declare(stranger())); }

    /** Whoever holds the link takes it back, and is forgotten. @throws Missing for every secret that opens nothing */
    public void takeBack(String secret) { repository.save(behind(secret).withdraw(stranger())); }

    /** What the database knows of a private link. */
    public static String key(String secret) { return Secret.hash(secret); }

    /**
     * An organization, or a branch, tells of somebody with that person's consent.
     *
     * @param consented whether the person has said yes
     * @throws Refused {@code lead.consent}, {@code lead.name}
     */
    public UUID tell(NewLead said, boolean consented, Viewer viewer) {
        if (!consented) throw new Refused("lead.consent").at("consented");
        if (said.name() == null || said.name().isBlank()) throw new Refused("lead.name").at("name");
        var own = viewer.role().equals("ORG_ADMIN");
        return added(Lead.say(own ? LeadOrigin.ORGANIZATION : LeadOrigin.BRANCH, placed(said, viewer), said.name(), null, cipher, act(viewer, "")));
    }

    /** @param branch that takes care @throws Refused {@code lead.branch} */
    public void verify(UUID id, PartyOrganizationId branch, String words, Viewer viewer) {
        var reach = viewer.reach();
        if (!repository.isABranch(branch.value(), reach.from(), reach.to(), reach.organization())) throw new Refused("lead.branch").at("branch");
        var it = repository.save(held(id, viewer).verify(branch, act(viewer, words)));
        if (it.person() != null) messages.tell(List.of(it.person()), "党组织已核实您的申报，请确认", "/member-leads/" + id);
    }

    public void declare(UUID id, String words, Viewer viewer) { repository.save(held(id, viewer).declare(act(viewer, words))); }

    /** On the roll of the branch. @param fullSince null while probationary @throws Refused those of {@link Members#enroll} */
    public MemberId transfer(UUID id, LocalDate since, @Nullable LocalDate probationSince, @Nullable LocalDate fullSince, String movedFrom, Viewer viewer) {
        var it = held(id, viewer);
        if (it.stage() != LeadStage.DECLARED) throw new Refused("move.refused", LeadMove.TRANSFER.label(), it.stage().label());
        var name = cipher.open(it.name().sealed(), LeadSecrets.at("name_sealed", id));
        var member = members.enroll(it.branch(), new NewMember(name, it.person(), RollSource.DECLARED, since, probationSince, fullSince, false, movedFrom), viewer);
        repository.save(it.transfer(member, act(viewer, movedFrom)));
        return member;
    }

    public void withdraw(UUID id, String reason, Viewer viewer) { repository.save(held(id, viewer).withdraw(act(viewer, reason))); }

    /** Shows name and telephone once, and writes down who wanted to know and why. */
    public List<Disclosures.Shown> disclose(UUID id, String reason, Viewer viewer) {
        return disclosures.reveal(Lead.SUBJECT, id, "party.find", LeadSecrets.of(held(id, viewer)), reason, viewer);
    }

    private NewLead placed(NewLead said, Viewer viewer) {
        var organization = viewer.reach().organization() != null ? viewer.reach().organization() : said.organization();
        var region = organization == null ? said.region() : repository.seat(organization).orElseThrow(() -> new Refused("party.host.unknown").at("organization"));
        if (region.compareTo(viewer.reach().from()) < 0 || region.compareTo(viewer.reach().to()) > 0) throw new Refused("party.region.out-of-reach").at("region");
        return new NewLead(said.kind(), said.name(), said.phone(), organization, region, said.words());
    }

    private Lead behind(String secret) { return repository.behind(key(secret)).orElseThrow(Missing::new); }

    private Act stranger() { return new Act(null, "本人", clock.instant(), ""); }

    private UUID added(Lead it) { return repository.save(it).id(); }

    private Lead held(UUID id, Viewer viewer) {
        var reach = viewer.reach();
        return repository.hold(id, viewer.id(), viewer.may("party.find"), reach.from(), reach.to(), reach.organization()).orElseThrow(Missing::new);
    }

    private Act act(Viewer viewer, String note) { return viewer.act(clock.instant(), note); }
}
