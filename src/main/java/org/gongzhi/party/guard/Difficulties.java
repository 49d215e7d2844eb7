package org.gongzhi.party.guard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.party.body.PartyOrganizationId;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.journal.Noted;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to the five difficulties: named on a Party organization, and closed with what overcame them. An instructor names those of the units they are sent to. */
@Service
@Transactional
public class Difficulties {

    private final JdbcClient db;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Difficulties(JdbcClient db, ApplicationEventPublisher events, Clock clock) {
        this.db = db;
        this.events = events;
        this.clock = clock;
    }

    /** @throws Refused {@code party.difficulty.twice} */
    public UUID open(PartyOrganizationId branch, Difficulty tag, String words, Viewer viewer) {
        within(branch.value(), viewer);
        var id = UUID.randomUUID();
        try {
            db.sql("""
                            insert into party_difficulty (id, party_organization_id, tag, opened_on, opened_by, note, outcome)
                            values (:id, :branch, :tag, :on, :by, :note, '')
                            """)
                    .param("id", id)
                    .param("branch", branch.value())
                    .param("tag", tag.name())
                    .param("on", LocalDate.now(clock))
                    .param("by", viewer.id())
                    .param("note", words)
                    .update();
        } catch (DuplicateKeyException twice) {
            throw new Refused("party.difficulty.twice", tag.label()).at("tag");
        }
        events.publishEvent(new Noted("party-organization", branch.value(), "TAG_DIFFICULTY", viewer.act(clock.instant(), tag.label() + "：" + words), Map.of("tag", tag)));
        return id;
    }

    public void close(UUID id, String outcome, Viewer viewer) {
        record Open(UUID branch, Difficulty tag) {}
        var open = db.sql("select party_organization_id as branch, tag from party_difficulty where id = :id and closed_on is null for update")
                .param("id", id)
                .query(Open.class)
                .optional()
                .orElseThrow(Missing::new);
        within(open.branch(), viewer);
        db.sql("update party_difficulty set closed_on = :on, closed_by = :by, outcome = :outcome where id = :id")
                .param("id", id)
                .param("on", LocalDate.now(clock))
                .param("by", viewer.id())
                .param("outcome", outcome)
                .update();
        events.publishEvent(new Noted("party-organization", open.branch(), "CLOSE_DIFFICULTY", viewer.act(clock.instant(), open.tag().label() + "：" + outcome), Map.of("tag", open.tag())));
    }

    private void within(UUID branch, Viewer viewer) {
        db.sql("""
                        select b.id
                          from party_organization b
                         where b.id = :id
                           and b.stage = 'ESTABLISHED'
                           and b.region between :from and :to
                           and (:organization::uuid is null or exists (
                                   select from party_builder u where u.party_organization_id = b.id and u.organization_id = :organization))
                           and (not :instructor
                                or exists (select from party_assignment a
                                            where a.person_id = :me and a.stage = 'ACTIVE'
                                              and (a.organization_id = b.organization_id
                                                   or exists (select from party_coverage c
                                                               where c.party_organization_id = b.id and c.organization_id = a.organization_id and c.superseded_at is null))))
                        """)
                .params(viewer.reach().params())
                .param("id", branch)
                .param("me", viewer.id())
                .param("instructor", viewer.role().equals("INSTRUCTOR"))
                .query(UUID.class)
                .optional()
                .orElseThrow(Missing::new);
    }
}
