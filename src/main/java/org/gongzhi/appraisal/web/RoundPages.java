package org.gongzhi.appraisal.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.appraisal.Tenths;
import org.gongzhi.appraisal.round.Round;
import org.gongzhi.appraisal.round.RoundBook;
import org.gongzhi.appraisal.round.RoundMove;
import org.gongzhi.appraisal.round.RoundStage;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.journal.Journal;
import org.gongzhi.platform.journal.Timeline;
import org.gongzhi.platform.move.Action;
import org.gongzhi.platform.move.Move;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.RegionChoices;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The list of rounds and the face of each. A round is seen by whoever reaches some of its subjects. */
@Component
@Transactional(readOnly = true)      // a page is one look at the books, on one connection
class RoundPages {

    private final JdbcClient db;
    private final RoundBook rounds;
    private final RegionChoices regions;
    private final Journal journal;
    private final Clock clock;

    RoundPages(JdbcClient db, RoundBook rounds, RegionChoices regions, Journal journal, Clock clock) {
        this.db = db;
        this.rounds = rounds;
        this.regions = regions;
        this.journal = journal;
        this.clock = clock;
    }

    RoundListPage list(@Nullable RoundStage stage, long before, int limit, Viewer viewer) {
        var rows = db.sql("""
                        select r.id, r.serial, r.number, r.title, s.name as scheme, g.name as place, r.period_from, r.period_to, r.objection_until, r.stage
                          from appraisal_round r
                          join appraisal_scheme s on s.id = r.scheme
                          join region g on g.code = r.region
                         where r.region <= :to
                           and rpad(regexp_replace(r.region, '(000000|000)$', ''), 12, '9') >= :from
                           and (:organization::uuid is null
                                or exists (select from appraisal_subject m where m.round = r.id and m.organization = :organization))
                           and (:stage::text is null or r.stage = :stage)
                           and r.serial < :before
                         order by r.serial desc
                         limit :rows
                        """)
                .params(viewer.reach().params())
                .param("stage", stage == null ? null : stage.name())
                .param("before", before)
                .param("rows", limit + 1)
                .query(RoundListPage.Row.class)
                .list();
        var shown = rows.size() > limit ? rows.subList(0, limit) : rows;
        return new RoundListPage(stage, List.copyOf(shown), rows.size() > limit ? shown.get(limit - 1).serial() : null);
    }

    NewRoundPage blank(Viewer viewer) {
        var schemes = db.sql("""
                        select id::text as value, name || '（第 ' || version || ' 版）' as label
                          from appraisal_scheme
                         where stage = 'ADOPTED'
                           and (offices = '{}' or :role = any (offices))
                         order by code, version desc
                        """).param("role", viewer.role()).query(Option.class).list();
        var month = LocalDate.now(clock).minusMonths(1);
        return new NewRoundPage(schemes, regions.below(viewer), month.withDayOfMonth(1), month.withDayOfMonth(month.lengthOfMonth()));
    }

    Round round(UUID id, Viewer viewer) { return rounds.of(id, viewer); }

    RoundHead head(UUID id, Viewer viewer) { return head(rounds.of(id, viewer), viewer); }

    RoundHead head(Round round, Viewer viewer) {
        return db.sql("""
                        select s.name as scheme, s.version, g.name as place, s.offices = '{}' or :role = any (s.offices) as office,
                               exists (select from appraisal_item i where i.scheme = s.id and i.source = 'PEER') as peers,
                               exists (select from appraisal_item i where i.scheme = s.id and i.source = 'PUBLIC') as voices
                          from appraisal_scheme s, region g
                         where s.id = :scheme and g.code = :region
                        """)
                .param("scheme", round.scheme()).param("region", round.region()).param("role", viewer.role())
                .query((row, n) -> new RoundHead(round.id(), round.number(), round.title(), row.getString("scheme"), row.getInt("version"), row.getString("place"),
                        round.periodFrom(), round.periodTo(), round.stage(), round.objectionUntil(), viewer.reach().organization() != null, row.getBoolean("office"),
                        row.getBoolean("peers"), row.getBoolean("voices")))
                .single();
    }

    RoundPage show(UUID id, Viewer viewer) {
        var head = head(id, viewer);
        var shown = !head.own();
        return db.sql("""
                        select count(*) as subjects, count(*) filter (where s.exempt_because is not null) as exempt,
                               (select count(*) from appraisal_point p join appraisal_subject o on (o.round, o.subject) = (p.round, p.subject)
                                 where p.round = :id and p.points is null and o.exempt_because is null and o.region between :from and :to) as owed,
                               (select count(*) from appraisal_appeal a where a.round = :id and a.stage = 'SUBMITTED') as appeals,
                               (select avg(t.total) from appraisal_standing t where t.round = :id) as mean
                          from appraisal_subject s
                         where s.round = :id
                           and s.region between :from and :to
                           and (:organization::uuid is null or s.organization = :organization)
                        """)
                .params(viewer.reach().params())
                .param("id", id)
                .query((row, n) -> new RoundPage(head, row.getLong("subjects"), row.getLong("exempt"), shown ? row.getLong("owed") : 0,
                        shown ? row.getLong("appeals") : 0, shown ? bands(id) : List.of(), actions(head, viewer),
                        row.getBigDecimal("mean") == null || !shown ? null : Tenths.of(row.getBigDecimal("mean"))))
                .single();
    }

    Timeline timeline(UUID id, Viewer viewer) {
        var head = head(id, viewer);
        var entries = journal.of("appraisal_round", id, RoundMove::valueOf);
        return new Timeline(head.title(), head.href() + "/timeline", head.own() ? entries.stream().filter(RoundPages::isMove).toList() : entries);
    }

    /** What was done with single subjects concerns nobody else's. */
    private static boolean isMove(Timeline.Entry entry) {
        for (var move : RoundMove.values()) if (move.name().equals(entry.move())) return true;
        return false;
    }

    private List<RoundPage.Band> bands(UUID id) {
        return db.sql("""
                        select b.label, count(t.subject) as subjects, c.label as consequence
                          from appraisal_round r
                          join appraisal_band b on b.scheme = r.scheme
                          left join appraisal_consequence c on c.code = b.consequence
                          left join appraisal_standing t on t.round = r.id and t.band = b.code
                         where r.id = :id
                         group by b.code, b.label, b.floor, c.label
                        having exists (select from appraisal_result x where x.round = :id)
                         order by b.floor desc
                        """).param("id", id).query(RoundPage.Band.class).list();
    }

    private static List<Action> actions(RoundHead head, Viewer viewer) {
        if (head.own() || !head.office()) return List.of();
        return Move.openIn(head.stage(), RoundMove.values()).stream()
                .filter(move -> viewer.may(move.permission()))
                .map(move -> new Action(move.name(), move.label(), head.href() + "/" + move.noun()))
                .toList();
    }
}
