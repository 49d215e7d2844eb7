package org.gongzhi.appraisal.calculation;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.appraisal.SchemeId;
import org.gongzhi.appraisal.scheme.Band;
import org.gongzhi.appraisal.scheme.Scheme;
import org.gongzhi.appraisal.scheme.SchemeStage;
import org.gongzhi.appraisal.scheme.Schemes;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.journal.Noted;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tries a draft on the marks of the last rounds that ran by its predecessors: whose result would change, from what to what. Values are
 * mapped anew, what was taken off by hand stays taken off, an item that was never scored counts its full mark. Nobody's result changes.
 */
@Service
@Transactional
public class WhatIf {

    private static final String ROWS = """
            with kept as (
                insert into appraisal_trial_row (trial, position, round, subject, name, region, organization, from_total, to_total, from_band, to_band,
                       from_rank, to_rank, band_changed, reasons)
                select :trial, :start + row_number() over (order by d.band_changed desc, abs(d.to_total - d.from_total) desc, d.subject), :round, d.subject,
                       s.name, s.region, s.organization, d.from_total, d.to_total, d.from_band, d.to_band, d.from_rank, d.to_rank, d.band_changed, d.reasons
                  from (select t.subject, o.total as from_total, trim_scale(t.total) as to_total, b.label as from_band, (:labels::text[])[t.band] as to_band,
                               o.rank as from_rank, t.rank as to_rank, o.band is distinct from (:bands::text[])[t.band] as band_changed, t.reasons
                          from (%s) t
                          join (%s) o on o.subject = t.subject
                          left join appraisal_band b on b.scheme = :before and b.code = o.band) d
                  join appraisal_subject s on s.round = :round and s.subject = d.subject
                 where d.band_changed
                    or d.from_total <> d.to_total
                    or d.from_rank is distinct from d.to_rank
                returning band_changed)
            select count(*)::int as changed, (count(*) filter (where band_changed))::int as bands from kept""";

    private final Schemes schemes;
    private final JdbcClient db;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WhatIf(Schemes schemes, JdbcClient db, ApplicationEventPublisher events, Clock clock) {
        this.schemes = schemes;
        this.db = db;
        this.events = events;
        this.clock = clock;
    }

    private record Last(UUID id, UUID scheme, String title) {}

    private record Kept(int changed, int bands) {

        Kept and(Kept more) { return new Kept(changed + more.changed(), bands + more.bands()); }
    }

    /**
     * @return the trial
     * @throws Refused {@code scheme.trial.fixed}, {@code scheme.trial.nothing}
     */
    public UUID of(SchemeId id, Viewer viewer) {
        var draft = schemes.of(id);
        if (draft.stage() != SchemeStage.DRAFT) throw new Refused("scheme.trial.fixed");
        var rounds = lastRounds(draft.code());
        if (rounds.isEmpty()) throw new Refused("scheme.trial.nothing");
        var trial = begin(id, rounds, viewer);
        int counted = 0;
        var kept = new Kept(0, 0);
        for (var round : rounds) {
            var standing = new Standing(draft, round.id(), db);
            counted += standing.lay(Marks.by(draft, schemes.of(new SchemeId(round.scheme())), round.id(), db));
            kept = kept.and(keep(trial, draft, round, standing, kept.changed()));
            standing.clear();
        }
        db.sql("update appraisal_trial set subjects = :counted, changed = :changed, band_changed = :bands where id = :trial")
                .param("counted", counted)
                .param("changed", kept.changed())
                .param("bands", kept.bands())
                .param("trial", trial)
                .update();
        events.publishEvent(new Noted("scheme", id.value(), "TRY_SCHEME", viewer.act(clock.instant(), ""), Map.of("subjects", counted, "changed", kept.changed())));
        return trial;
    }

    /** All rounds of the latest period that has results: one for each region that ran it. */
    private List<Last> lastRounds(String code) {
        return db.sql("""
                        select r.id, r.scheme, r.title
                          from appraisal_round r
                          join appraisal_scheme s on s.id = r.scheme
                         where s.code = :code
                           and r.stage <> 'OPEN'
                           and r.period_from = (select max(l.period_from)
                                                  from appraisal_round l
                                                  join appraisal_scheme m on m.id = l.scheme
                                                 where m.code = :code and l.stage <> 'OPEN')
                         order by r.serial
                        """)
                .param("code", code)
                .query(Last.class)
                .list();
    }

    private UUID begin(SchemeId scheme, List<Last> rounds, Viewer viewer) {
        var trial = UUID.randomUUID();
        db.sql("delete from appraisal_trial where scheme = ?").param(scheme.value()).update();
        db.sql("""
                        insert into appraisal_trial (id, scheme, rounds, subjects, changed, band_changed, by, at)
                        values (:id, :scheme, :rounds, 0, 0, 0, :by, :at)
                        """)
                .param("id", trial)
                .param("scheme", scheme.value())
                .param("rounds", rounds.stream().map(Last::title).toArray(String[]::new))
                .param("by", viewer.id())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        return trial;
    }

    private Kept keep(UUID trial, Scheme draft, Last round, Standing standing, int start) {
        return db.sql(ROWS.formatted(standing.query(), Standing.NEWEST))
                .params(standing.params())
                .param("trial", trial)
                .param("start", start)
                .param("before", round.scheme())
                .param("labels", draft.bands().stream().map(Band::label).toArray(String[]::new))
                .query(Kept.class)
                .single();
    }
}
