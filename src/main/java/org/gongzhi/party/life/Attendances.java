package org.gongzhi.party.life;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;
import org.gongzhi.platform.personal.PersonalCipher;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who was there: of the roll on that day, of a committee's meeting its committee. (domain.md M31, M43) */
@Component
@Transactional
class Attendances {

    /** @param present of so many {@code expected} */
    record Counted(int expected, int present) {}

    private record Sealed(UUID id, String name) {}

    private final JdbcClient db;
    private final PersonalCipher cipher;
    private final Clock clock;

    Attendances(JdbcClient db, PersonalCipher cipher, Clock clock) {
        this.db = db;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** Writes down who came, had asked for leave, or stayed away. Whoever signed in by the code has come. */
    Counted take(UUID meeting, Collection<UUID> present, Collection<UUID> leave) {
        db.sql("""
                        insert into party_attendance (meeting_id, member_id, state, how, at)
                        select :meeting, e.member_id, case when e.member_id = any (:present) then 'PRESENT' when e.member_id = any (:leave) then 'LEAVE' else 'ABSENT' end,
                               'HAND', :at::timestamptz
                          from (%s) e
                            on conflict (meeting_id, member_id) do update
                           set state = excluded.state, how = case when party_attendance.state = excluded.state then party_attendance.how else 'HAND' end
                         where party_attendance.state <> excluded.state
                        """.formatted(EXPECTED))
                .param("meeting", meeting)
                .param("present", present.toArray(UUID[]::new))
                .param("leave", leave.toArray(UUID[]::new))
                .param("at", Timestamp.from(clock.instant()))
                .update();
        return db.sql("select count(*) as expected, count(*) filter (where state = 'PRESENT') as present from party_attendance where meeting_id = ?")
                .param(meeting)
                .query(Counted.class)
                .single();
    }

    /** Whether it is known of anybody that they came or not. */
    boolean isNamed(UUID meeting) { return db.sql("select exists (select from party_attendance where meeting_id = ?)").param(meeting).query(Boolean.class).single(); }

    /** Those who are expected at a meeting. */
    static final String EXPECTED = """
            select m.id as member_id, m.party_organization_id
              from party_meeting g
              join party_member m on m.party_organization_id = g.branch_id and m.since <= g.on_day and (m.until is null or m.until > g.on_day)
             where g.id = :meeting
               and (g.type <> 'COMMITTEE' or m.post is not null)
            """;

    /** One has come. @return whether they were expected and not there yet */
    boolean came(UUID meeting, UUID member, String how) {
        return db.sql("""
                        insert into party_attendance (meeting_id, member_id, state, how, at)
                        select :meeting, e.member_id, 'PRESENT', :how, :at::timestamptz
                          from (%s) e
                         where e.member_id = :member
                            on conflict (meeting_id, member_id) do nothing
                        """.formatted(EXPECTED))
                .param("meeting", meeting)
                .param("member", member)
                .param("how", how)
                .param("at", Timestamp.from(clock.instant()))
                .update() > 0;
    }

    /** Whoever on the roll has this name and has not signed in; a roll is short enough to be read whole. */
    @Nullable UUID named(UUID meeting, String name) {
        return db.sql("""
                        select m.id, m.name_sealed as name
                          from (%s) e
                          join party_member m on m.id = e.member_id and m.name_sealed is not null
                          left join party_attendance a on a.meeting_id = :meeting and a.member_id = m.id
                         order by a.member_id is not null, m.serial
                        """.formatted(EXPECTED))
                .param("meeting", meeting)
                .query(Sealed.class)
                .list().stream()
                .filter(one -> cipher.open(one.name(), PersonalCipher.context("party_member", "name_sealed", one.id())).equals(name))
                .map(Sealed::id)
                .findFirst()
                .orElse(null);
    }

    /** The stretch of this person's membership that is expected there. */
    @Nullable UUID ofPerson(UUID meeting, UUID person) {
        return db.sql("select m.id from (" + EXPECTED + ") e join party_member m on m.id = e.member_id where m.person_id = :person")
                .param("meeting", meeting)
                .param("person", person)
                .query(UUID.class)
                .optional()
                .orElse(null);
    }
}
