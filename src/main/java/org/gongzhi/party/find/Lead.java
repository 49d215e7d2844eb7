package org.gongzhi.party.find;

import static org.gongzhi.party.find.LeadMove.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.party.body.PartyOrganizationId;
import org.gongzhi.party.member.MemberId;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.envelope.Secret;
import org.gongzhi.platform.journal.Moved;
import org.gongzhi.platform.personal.Hidden;
import org.gongzhi.platform.personal.HiddenPhone;
import org.gongzhi.platform.personal.PersonalCipher;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.Table;

@Table("member_lead")
class Lead extends AbstractAggregateRoot<Lead> {

    static final String SUBJECT = "member-lead";

    @Id private UUID id;
    @Version private @Nullable Integer version;
    private LocalDate saidOn;
    private LeadOrigin origin;
    private LeadKind kind;
    private String region;
    private @Nullable UUID organizationId;
    @Embedded(onEmpty = OnEmpty.USE_EMPTY, prefix = "name_") private Hidden name;
    @Embedded(onEmpty = OnEmpty.USE_EMPTY, prefix = "phone_") private HiddenPhone phone;
    private String words;
    private Instant consentedAt;
    private @Nullable UUID toldBy;
    private @Nullable UUID personId;
    private @Nullable String secret;
    private @Nullable UUID partyOrganizationId;
    private @Nullable UUID memberId;
    private LeadStage stage;
    private @Nullable LocalDate endedOn;

    static Lead say(LeadOrigin origin, NewLead said, String name, @Nullable UUID person, PersonalCipher cipher, Act act) {
        var it = new Lead();
        it.id = UUID.randomUUID();
        it.saidOn = day(act);
        it.origin = origin;
        it.kind = said.kind();
        it.region = said.region();
        it.organizationId = said.organization();
        it.name = LeadSecrets.name(it.id, name, cipher);
        it.phone = LeadSecrets.phone(it.id, said.phone(), cipher);
        it.words = said.words().strip();
        it.consentedAt = act.at();
        it.toldBy = act.by();
        it.personId = person;
        it.stage = SAY.to();
        it.registerEvent(new Moved(SUBJECT, it.id, SAY, null, act, Map.of("origin", origin, "kind", said.kind())));
        return it;
    }

    /** Of somebody without an account: they come back by a private link, of which only the hash is kept. */
    Lead behind(String link) {
        secret = Secret.hash(link);
        return this;
    }

    Lead verify(PartyOrganizationId branch, Act act) {
        move(VERIFY, act, Map.of("branch", branch.value()));
        partyOrganizationId = branch.value();
        return this;
    }

    Lead declare(Act act) {
        thePersons(act);
        return move(DECLARE, act, Map.of());
    }

    Lead transfer(MemberId member, Act act) {
        move(TRANSFER, act, Map.of("member", member.value()));
        memberId = member.value();
        endedOn = day(act);
        return this;
    }

    /** Whoever takes it back is forgotten at once. */
    Lead withdraw(Act act) {
        thePersons(act);
        move(WITHDRAW, act, Map.of());
        name = Hidden.NONE;
        phone = HiddenPhone.NONE;
        words = "";
        endedOn = day(act);
        return this;
    }

    UUID id() { return id; }

    LeadStage stage() { return stage; }

    Hidden name() { return name; }

    HiddenPhone phone() { return phone; }

    @Nullable UUID person() { return personId; }

    PartyOrganizationId branch() { return new PartyOrganizationId(partyOrganizationId); }

    /** The person speaks for themselves; without an account whoever holds the private link, or whoever wrote it down and has their signature. */
    private void thePersons(Act act) {
        if (act.by() == null ? secret == null : !act.by().equals(personId == null ? toldBy : personId)) throw new Refused("lead.not-yours");
    }

    private static LocalDate day(Act act) { return LocalDate.ofInstant(act.at(), OfficeClock.ZONE); }

    private Lead move(LeadMove move, Act act, Map<String, ?> data) {
        var before = stage;
        stage = move.after(before);
        registerEvent(new Moved(SUBJECT, id, move, before, act, data));
        return this;
    }
}
