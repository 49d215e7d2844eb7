package org.gongzhi.party.coverage;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.journal.Noted;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to what a district decides about its Party work: rules and targets, each from a day on. */
@Service
@Transactional
public class PartyRules {

    private final JdbcClient db;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PartyRules(JdbcClient db, ApplicationEventPublisher events, Clock clock) {
        this.db = db;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public PartyRule on(LocalDate day) {
        return db.sql("""
                        select amber_months, red_months, joint_units, branch_size, visit_days, rectify_days, attached_count
                          from party_rule
                         order by from_on <= :day desc, case when from_on <= :day then from_on end desc, from_on
                         limit 1
                        """)
                .param("day", day)
                .query(PartyRule.class)
                .single();
    }

    /** In force for that place on that day: of the place itself, else of what contains it. */
    @Transactional(readOnly = true)
    public Optional<BigDecimal> target(Target what, String region, LocalDate day) {
        return db.sql("""
                        select t.value
                          from party_target t
                         where t.what = :what
                           and t.from_on <= :day
                           and (:what <> 'FORMED' or t.from_on = date_trunc('year', :day::date)::date)
                           and :region like regexp_replace(t.region, '(0000000000|00000000|000000|000)$', '') || '%'
                         order by length(regexp_replace(t.region, '(0000000000|00000000|000000|000)$', '')) desc, t.from_on desc
                         limit 1
                        """)
                .param("what", what.name())
                .param("region", region)
                .param("day", day)
                .query(BigDecimal.class)
                .optional();
    }

    /** @throws Refused {@code party.rule.past}, {@code party.rule.red}, {@code party.rule.twice} */
    public void rule(LocalDate from, PartyRule rule, String basis, Viewer viewer) {
        if (from.isBefore(LocalDate.now(clock))) throw new Refused("party.rule.past").at("from");
        if (rule.redMonths() <= rule.amberMonths()) throw new Refused("party.rule.red").at("redMonths");
        try {
            db.sql("""
                            insert into party_rule (from_on, amber_months, red_months, joint_units, branch_size, visit_days, rectify_days, attached_count, basis, set_by, set_at)
                            values (:from, :amberMonths, :redMonths, :jointUnits, :branchSize, :visitDays, :rectifyDays, :attachedCount, :basis, :by, :at)
                            """)
                    .param("from", from)
                    .param("amberMonths", rule.amberMonths())
                    .param("redMonths", rule.redMonths())
                    .param("jointUnits", rule.jointUnits())
                    .param("branchSize", rule.branchSize())
                    .param("visitDays", rule.visitDays())
                    .param("rectifyDays", rule.rectifyDays())
                    .param("attachedCount", rule.attachedCount())
                    .param("basis", basis)
                    .param("by", viewer.id())
                    .param("at", Timestamp.from(clock.instant()))
                    .update();
        } catch (DuplicateKeyException twice) {
            throw new Refused("party.rule.twice").at("from");
        }
        events.publishEvent(new Noted("party-rule", viewer.id(), "SET_PARTY_RULE", viewer.act(clock.instant(), basis), Map.of("from", from.toString())));
    }

    /** The last word of a day counts. @throws Missing when the place is out of reach @throws Refused {@code party.target.year}, {@code party.target.share} */
    public void aim(Target what, String region, LocalDate from, BigDecimal value, String basis, Viewer viewer) {
        if (region.compareTo(viewer.reach().from()) < 0 || region.compareTo(viewer.reach().to()) > 0) throw new Missing();
        if (what == Target.FORMED && from.getDayOfYear() != 1) throw new Refused("party.target.year").at("from");
        if (what != Target.FORMED && value.compareTo(BigDecimal.valueOf(100)) > 0) throw new Refused("party.target.share").at("value");
        var id = UUID.randomUUID();
        db.sql("""
                        insert into party_target (id, what, region, from_on, value, basis, set_by, set_at)
                        values (:id, :what, :region, :from, :value, :basis, :by, :at)
                            on conflict (what, region, from_on) do update set value = excluded.value, basis = excluded.basis, set_by = excluded.set_by, set_at = excluded.set_at
                        """)
                .param("id", id)
                .param("what", what.name())
                .param("region", region)
                .param("from", from)
                .param("value", value)
                .param("basis", basis)
                .param("by", viewer.id())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        events.publishEvent(new Noted("party-rule", viewer.id(), "SET_PARTY_TARGET", viewer.act(clock.instant(), basis),
                Map.of("what", what, "region", region, "from", from.toString(), "value", value)));
    }
}
