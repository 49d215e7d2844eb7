package org.gongzhi.party.development;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.gongzhi.party.body.PartyOrganizationId;
import org.gongzhi.party.life.Branches;
import org.gongzhi.party.member.MemberId;
import org.gongzhi.party.member.Members;
import org.gongzhi.party.member.NewMember;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.WorkingDays;
import org.gongzhi.platform.journal.Noted;
import org.gongzhi.platform.message.Messages;
import org.gongzhi.platform.personal.PersonalCipher;
import org.gongzhi.platform.privacy.Disclosures;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to developing members 发展党员. Each step says on which day it was taken; none can come before its time, each refusal says
 * when it may. Whoever is approved comes on the roll of the branch, whoever is converted becomes a full member there. Out of reach is
 * {@link Missing}; whoever entered what the branch decided does not approve it ({@code development.own-step}), and nobody takes a step in
 * their own file ({@code development.own-file}); a step that is not open is {@link Refused} with {@code move.refused}, the guards are those of {@link Guards}.
 * (domain.md M30, C1; 中国共产党发展党员工作细则)
 */
@Service
@Transactional
public class Developments {

    public static final String SUBJECT = "party-applicant";

    private final ApplicantRepository repository;
    private final Branches branches;
    private final Members members;
    private final WorkingDays days;
    private final PersonalCipher cipher;
    private final Disclosures disclosures;
    private final Messages messages;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Developments(ApplicantRepository repository, Branches branches, Members members, WorkingDays days, PersonalCipher cipher, Disclosures disclosures, Messages messages,
            ApplicationEventPublisher events, Clock clock) {
        this.repository = repository;
        this.branches = branches;
        this.members = members;
        this.days = days;
        this.cipher = cipher;
        this.disclosures = disclosures;
        this.messages = messages;
        this.events = events;
        this.clock = clock;
    }

    /** @throws Refused {@code development.age} before they are eighteen */
    public UUID apply(UUID branch, String name, LocalDate born, LocalDate on, Viewer viewer) {
        var where = branches.reached(branch, viewer);
        var id = UUID.randomUUID();
        return repository.save(Applicant.apply(id, branch, where.region(), ApplicantSecrets.name(id, name, cipher), ApplicantSecrets.born(id, born.toString(), cipher), born, on,
                "", act(viewer, ""))).id();
    }

    /**
     * They have an account, by which they see their own file and hear of each step; nothing in it do they enter themselves.
     *
     * @throws Refused {@code development.account}, {@code development.account.twice}
     */
    public void link(UUID id, String login, Viewer viewer) {
        var reach = viewer.reach();
        var person = repository.account(login.strip(), reach.from(), reach.to(), reach.organization()).orElseThrow(() -> new Refused("development.account").at("login"));
        try {
            repository.save(held(id, viewer).link(person));
        } catch (DuplicateKeyException twice) {
            throw new Refused("development.account.twice").at("login");
        }
        events.publishEvent(new Noted(SUBJECT, id, "LINK_APPLICANT", act(viewer, ""), Map.of()));
        messages.tell(List.of(person), "您的发展党员档案可以查看了", OwnDevelopmentPage.HREF);
    }

    public void talk(UUID id, LocalDate on, String words, Viewer viewer) { write(id, viewer, it -> it.talk(on, words, act(viewer, words))); }

    /** @param contacts one or two full members @throws Refused {@code development.members} when one of them is none */
    public void decide(UUID id, LocalDate on, List<UUID> contacts, String words, Viewer viewer) {
        full(contacts, viewer);
        write(id, viewer, it -> it.decide(on, contacts, words, act(viewer, words)));
    }

    public void review(UUID id, LocalDate on, String words, Viewer viewer) { write(id, viewer, it -> it.review(on, words, act(viewer, words))); }

    public void propose(UUID id, LocalDate on, String words, Viewer viewer) { write(id, viewer, it -> it.propose(on, words, act(viewer, words))); }

    public void introduce(UUID id, LocalDate on, List<UUID> introducers, Viewer viewer) {
        full(introducers, viewer);
        write(id, viewer, it -> it.introduce(on, introducers, act(viewer, "")));
    }

    public void check(UUID id, LocalDate on, String words, Viewer viewer) { write(id, viewer, it -> it.check(on, words, act(viewer, words))); }

    public void train(UUID id, LocalDate on, int daysLong, int hours, String words, Viewer viewer) {
        write(id, viewer, it -> it.train(on, daysLong, hours, words, act(viewer, words)));
    }

    /** Shown where the branch works, for five working days or more: their name is on no page of ours. */
    public void show(UUID id, LocalDate from, LocalDate until, String where, Viewer viewer) {
        write(id, viewer, it -> it.show(from, until, days.plus(from, Guards.NOTICE_DAYS), where, act(viewer, where)));
    }

    /** @param present full members who came @param inFavour of them for it */
    public void vote(UUID id, LocalDate on, int present, int inFavour, String words, Viewer viewer) {
        write(id, viewer, it -> it.vote(on, repository.entitled(it.branch(), on), present, inFavour, words, act(viewer, words)));
    }

    public void speak(UUID id, LocalDate on, boolean special, String words, Viewer viewer) { write(id, viewer, it -> it.speak(on, special, words, act(viewer, words))); }

    /** Comes on the roll of the branch as a probationary member, since the day of the vote. */
    public void approve(UUID id, LocalDate on, String paper, Viewer viewer) {
        write(id, viewer, it -> {
            var voted = it.votedOn() == null ? on : it.votedOn();
            var plain = cipher.open(it.name().sealed(), ApplicantSecrets.at(id));
            var known = NewMember.probationary(plain, voted, voted);
            var member = members.enroll(new PartyOrganizationId(it.branch()), it.person() == null ? known : known.by(it.person()), viewer);
            return it.approve(on, member.value(), paper, act(viewer, paper));
        });
    }

    public void redo(UUID id, LocalDate on, String why, Viewer viewer) { write(id, viewer, it -> it.redo(on, why, act(viewer, why))); }

    public void extend(UUID id, LocalDate on, int months, String why, Viewer viewer) { write(id, viewer, it -> it.extend(on, months, why, act(viewer, why))); }

    public void convert(UUID id, LocalDate on, String words, Viewer viewer) { write(id, viewer, it -> it.convert(on, words, act(viewer, words))); }

    /** A full member since the day on which the branch decided it. */
    public void confirm(UUID id, LocalDate on, String paper, Viewer viewer) {
        var it = write(id, viewer, one -> one.confirm(on, paper, act(viewer, paper)));
        members.convert(new MemberId(it.member()), it.convertedOn(), paper, viewer);
    }

    public void cancel(UUID id, LocalDate on, String why, Viewer viewer) {
        var it = write(id, viewer, one -> one.end(DevelopmentMove.CANCEL, on, why, act(viewer, why)));
        members.leave(new MemberId(it.member()), on, why, viewer);
    }

    public void end(UUID id, LocalDate on, String why, Viewer viewer) { write(id, viewer, it -> it.end(DevelopmentMove.END, on, why, act(viewer, why))); }

    /** Shows name and birth once, and writes down who wanted to know and why. */
    public List<Disclosures.Shown> disclose(UUID id, String reason, Viewer viewer) {
        return disclosures.reveal(SUBJECT, id, "development.read", ApplicantSecrets.of(held(id, viewer)), reason, viewer);
    }

    private void full(List<UUID> wanted, Viewer viewer) {
        var distinct = wanted.stream().distinct().toArray(UUID[]::new);
        if (repository.full(distinct, viewer.reach().from(), viewer.reach().to()) < distinct.length) throw new Refused("development.members").at("members");
    }

    private Applicant write(UUID id, Viewer viewer, UnaryOperator<Applicant> verb) {
        var it = repository.save(verb.apply(held(id, viewer)));
        if (it.person() != null) messages.tell(List.of(it.person()), "您的入党申请有了新的进展", OwnDevelopmentPage.HREF);
        return it;
    }

    private Applicant held(UUID id, Viewer viewer) {
        var reach = viewer.reach();
        return repository.hold(id, reach.from(), reach.to(), reach.organization()).orElseThrow(Missing::new);
    }

    private Act act(Viewer viewer, String note) { return viewer.act(clock.instant(), note); }
}
