package org.gongzhi.party.member;

import static org.gongzhi.party.member.MemberMove.*;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.party.body.PartyOrganizationId;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.journal.Moved;
import org.gongzhi.platform.personal.Hidden;
import org.gongzhi.platform.personal.PersonalCipher;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.Table;

@Table("party_member")
class Member extends AbstractAggregateRoot<Member> {

    static final String SUBJECT = "party-member";
    /** From so many full members on there is a committee. */
    static final int COMMITTEE_FROM = 7;

    @Id private UUID id;
    @Version private @Nullable Integer version;
    private UUID partyOrganizationId;
    private String region;
    @Embedded(onEmpty = OnEmpty.USE_EMPTY, prefix = "name_") private Hidden name;
    private @Nullable UUID personId;
    private RollSource source;
    private @Nullable LocalDate probationSince;
    private @Nullable LocalDate fullSince;
    private LocalDate since;
    private @Nullable LocalDate until;
    private @Nullable PartyPost post;
    private boolean mobile;
    private String movedFrom;
    private String movedTo = "";
    private @Nullable UUID beforeId;
    private MemberStage stage;

    static Member enroll(PartyOrganizationId where, String region, NewMember known, @Nullable UUID before, PersonalCipher cipher, Act act) {
        checkDays(known, LocalDate.ofInstant(act.at(), OfficeClock.ZONE));
        var move = known.fullSince() == null ? ADMIT : ENROLL;
        var it = new Member();
        it.id = UUID.randomUUID();
        it.partyOrganizationId = where.value();
        it.region = region;
        it.name = MemberSecrets.name(it.id, known.name(), cipher);
        it.personId = known.person();
        it.source = known.source();
        it.probationSince = known.probationSince();
        it.fullSince = known.fullSince();
        it.since = known.since();
        it.mobile = known.mobile();
        it.movedFrom = known.movedFrom().strip();
        it.beforeId = before;
        it.stage = move.to();
        it.registerEvent(new Moved(SUBJECT, it.id, move, null, act, Map.of("source", known.source())));
        return it.changed(false, act);
    }

    Member convert(LocalDate on, Act act) {
        if (probationSince == null || on.isBefore(probationSince) || on.isAfter(day(act))) throw new Refused("member.full.day").at("on");
        move(CONVERT, act, Map.of("on", on.toString()));
        fullSince = on;
        return changed(false, act);
    }

    /** @param full how many full members the roll has */
    Member elect(@Nullable PartyPost wanted, int full, Act act) {
        if (wanted != null && wanted.needsACommittee() && full < COMMITTEE_FROM) throw new Refused("member.post.no-committee", COMMITTEE_FROM).at("post");
        move(ELECT, act, wanted == null ? Map.of() : Map.of("post", wanted));
        post = wanted;
        return this;
    }

    Member mark(boolean away, Act act) {
        move(MARK, act, Map.of("mobile", away));
        mobile = away;
        return this;
    }

    Member moveTo(String where, LocalDate on, Act act) {
        checkEnd(on, act);
        move(MOVE, act, Map.of("on", on.toString()));
        movedTo = where.strip();
        return gone(on, act);
    }

    Member leave(LocalDate on, Act act) {
        checkEnd(on, act);
        move(LEAVE, act, Map.of("on", on.toString()));
        return gone(on, act);
    }

    /** The next stretch, in another Party organization of the district. */
    NewMember next(String plain, LocalDate on, String cameFrom) {
        return new NewMember(plain, personId, RollSource.TRANSFER, on, probationSince, fullSince, mobile, cameFrom);
    }

    MemberId id() { return new MemberId(id); }

    PartyOrganizationId where() { return new PartyOrganizationId(partyOrganizationId); }

    Hidden name() { return name; }

    @Nullable UUID person() { return personId; }

    private Member gone(LocalDate on, Act act) {
        until = on;
        post = null;
        return changed(true, act);
    }

    private Member changed(boolean fewer, Act act) {
        registerEvent(new RollChanged(where(), fewer, act));
        return this;
    }

    private void checkEnd(LocalDate on, Act act) {
        if (on.isBefore(since) || on.isAfter(day(act))) throw new Refused("member.end.day").at("on");
    }

    private static void checkDays(NewMember known, LocalDate today) {
        if (known.since().isAfter(today)) throw new Refused("member.since.future").at("since");
        if (known.fullSince() == null && known.probationSince() == null) throw new Refused("member.probation.none").at("probationSince");
        if (known.fullSince() != null && (known.fullSince().isAfter(today) || known.probationSince() != null && known.fullSince().isBefore(known.probationSince())))
            throw new Refused("member.full.day").at("fullSince");
    }

    private static LocalDate day(Act act) { return LocalDate.ofInstant(act.at(), OfficeClock.ZONE); }

    private Member move(MemberMove move, Act act, Map<String, ?> data) {
        var before = stage;
        stage = move.after(before);
        registerEvent(new Moved(SUBJECT, id, move, before, act, data));
        return this;
    }
}
