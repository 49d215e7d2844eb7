package org.gongzhi.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.journal.Noted;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to the responsibility chain 责任链条: who answers for what from when until when, and after how many days a case climbs. */
@Service
@Transactional
public class Chain {

    private final JdbcClient db;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Chain(JdbcClient db, ApplicationEventPublisher events, Clock clock) {
        this.db = db;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param party null for all that lies in the place
     * @throws Missing when the place is out of reach
     * @throws Refused {@code followup.chain.cannot-see} when the person would be told of cases that they may not open
     */
    public UUID name(Duty duty, String region, Parties.@Nullable Party party, UUID person, LocalDate from, Viewer viewer) {
        if (region.compareTo(viewer.reach().from()) < 0 || region.compareTo(viewer.reach().to()) > 0) throw new Missing();
        if (!sees(person, region, party)) throw new Refused("followup.chain.cannot-see").at("person");
        var id = UUID.randomUUID();
        db.sql("""
                        insert into responsible (id, duty, region, organization_id, organization_name, person_id, valid_from)
                        values (:id, :duty, :region, :organization, :name, :person, :from)
                        """)
                .param("id", id)
                .param("duty", duty.name())
                .param("region", region)
                .param("organization", party == null ? null : party.id())
                .param("name", party == null ? "" : party.name())
                .param("person", person)
                .param("from", from)
                .update();
        note(id, "NAME_RESPONSIBLE", duty.label() + (party == null ? "" : "：" + party.name()), viewer);
        return id;
    }

    private boolean sees(UUID person, String region, Parties.@Nullable Party party) {
        return db.sql("""
                        select exists (select from post o
                                         join role_permission r on r.role = o.role and r.permission = 'followup.read'
                                        where o.person_id = :person
                                          and o.until is null
                                          and :region like o.region || '%'
                                          and (o.organization_id is null or o.organization_id = :organization))
                        """)
                .param("person", person)
                .param("region", region)
                .param("organization", party == null ? null : party.id())
                .query(Boolean.class)
                .single();
    }

    /** @param last the last day on which they answer for it @throws Refused {@code followup.chain.before-it-began} */
    public void end(UUID id, LocalDate last, Viewer viewer) {
        var began = db.sql("select valid_from from responsible where id = :id and valid_until is null and region between :from and :to for update")
                .param("id", id)
                .param("from", viewer.reach().from())
                .param("to", viewer.reach().to())
                .query(LocalDate.class)
                .optional()
                .orElseThrow(Missing::new);
        if (last.isBefore(began)) throw new Refused("followup.chain.before-it-began", began.toString()).at("last");
        db.sql("update responsible set valid_until = :last where id = :id").param("last", last).param("id", id).update();
        note(id, "END_RESPONSIBLE", last.toString(), viewer);
    }

    /** From that day on cases climb to this duty after so many working days. What was told before stays told. @throws Refused {@code followup.rule.past} */
    public void rule(Duty duty, int days, LocalDate from, Viewer viewer) {
        if (from.isBefore(LocalDate.now(clock))) throw new Refused("followup.rule.past").at("from");
        db.sql("""
                        insert into climb_rule (duty, valid_from, days, by) values (:duty, :from, :days, :by)
                            on conflict (duty, valid_from) do update set days = excluded.days, by = excluded.by
                        """)
                .param("duty", duty.name())
                .param("from", from)
                .param("days", days)
                .param("by", viewer.id())
                .update();
        note(viewer.id(), "SET_CLIMB_RULE", duty.label() + "：逾期 " + days + " 个工作日，自 " + from, viewer);
    }

    private void note(UUID id, String deed, String words, Viewer viewer) {
        events.publishEvent(new Noted(deed.equals("SET_CLIMB_RULE") ? "climb-rule" : "responsible", id, deed, viewer.act(clock.instant(), words), Map.of()));
    }
}
