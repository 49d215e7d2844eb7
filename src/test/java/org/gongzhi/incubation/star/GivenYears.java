package org.gongzhi.incubation.star;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gongzhi.incubation.star.YearByHand.Rules;
import org.gongzhi.incubation.star.YearByHand.Year;
import org.gongzhi.platform.access.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Years straight into the books, ready to be closed: what is asked here is not how they came there. */
@Component
class GivenYears {

    private static final String DISTRICT = "330399000000";
    private static final UUID MONTHLY = UUID.fromString("5c000000-0000-4000-8000-000000000001");
    private static final int YEAR = 2021;

    private final People people;
    private final JdbcClient db;

    GivenYears(People people, JdbcClient db) {
        this.people = people;
        this.db = db;
    }

    UUID aRound(Rules rules, List<Year> years) {
        for (int month = 1; month <= 12; month++) month(month, years);
        var round = round(aScheme(rules), LocalDate.of(YEAR, 1, 1), LocalDate.of(YEAR, 12, 31), "OPEN");
        subjects(round, years);
        points(round, years);
        peers(round, years);
        voices(round, years);
        return round;
    }

    /** The yearly scheme that comes along, with other quotas and another trim. */
    private UUID aScheme(Rules rules) {
        var id = UUID.randomUUID();
        db.sql("""
                        insert into appraisal_scheme (id, code, version, name, subject_kind, period, valid_from, stage, full_mark, bonus_cap, ties, trim_from, made_at, adopted_at)
                        select :id, 'yearly_chance', 1, name, subject_kind, period, valid_from, 'ADOPTED', full_mark, bonus_cap,
                               case when :ties then ties else '{}' end, :trim::smallint, made_at, adopted_at
                          from appraisal_scheme where code = 'yearly_star' and version = 1
                        """).param("id", id).param("ties", rules.partyDecides()).param("trim", rules.trim()).update();
        var star = db.sql("select id from appraisal_scheme where code = 'yearly_star' and version = 1").query(UUID.class).single();
        db.sql("insert into appraisal_group select :id, code, label, weight, position from appraisal_group where scheme = :star").param("id", id).param("star", star).update();
        db.sql("""
                        insert into appraisal_item (scheme, code, grp, label, full_mark, least, step, source, figure, formula, position, sample)
                        select :id, code, grp, label, full_mark, least, step, source, figure, formula, position, case source when 'PUBLIC' then :sample::smallint end
                          from appraisal_item where scheme = :star
                        """).param("id", id).param("star", star).param("sample", rules.sample()).update();
        db.sql("insert into appraisal_fact select :id, code, label, kind from appraisal_fact where scheme = :star").param("id", id).param("star", star).update();
        db.sql("""
                        insert into appraisal_band (scheme, code, label, floor, quota_percent)
                        select :id, code, label, floor, case code when 'star5' then :five::numeric when 'star4' then :four::numeric end from appraisal_band where scheme = :star
                        """).param("id", id).param("star", star).param("five", rules.five()).param("four", rules.four()).update();
        db.sql("insert into appraisal_gate select :id, position, label, condition, cap_band from appraisal_gate where scheme = :star").param("id", id).param("star", star).update();
        return id;
    }

    private UUID round(UUID scheme, LocalDate from, LocalDate to, String stage) {
        var id = UUID.randomUUID();
        db.sql("""
                        insert into appraisal_round (id, opened_on, scheme, region, title, period_from, period_to, stage, opened_at)
                        values (:id, :to, :scheme, :region, '随机', :from, :to, :stage, now())
                        """).param("id", id).param("scheme", scheme).param("region", DISTRICT).param("from", from).param("to", to).param("stage", stage).update();
        return id;
    }

    private void subjects(UUID round, List<Year> years) {
        db.sql("""
                        insert into appraisal_subject (round, subject, subject_kind, name, region, organization, exempt_because, facts)
                        select :round, id, 'ORGANIZATION', '随机 ' || n, :region, id, case when exempt::boolean then '免评' end, jsonb_build_object('credit_list', list)
                          from unnest(:ids::uuid[], :exempt::text[], :lists::text[]) with ordinality u (id, exempt, list, n)
                        """)
                .param("round", round).param("region", DISTRICT).param("ids", years.stream().map(Year::id).toArray(UUID[]::new))
                .param("exempt", years.stream().map(year -> Boolean.toString(year.exempt())).toArray(String[]::new))
                .param("lists", years.stream().map(Year::list).toArray(String[]::new)).update();
    }

    /** The first so many months are scored, the others exempt. */
    private void month(int month, List<Year> years) {
        var first = LocalDate.of(YEAR, month, 1);
        var round = round(MONTHLY, first, first.plusMonths(1).minusDays(1), "LOCKED");
        db.sql("""
                        insert into appraisal_subject (round, subject, subject_kind, name, region, organization, exempt_because)
                        select :round, id, 'ORGANIZATION', '随机', :region, id, case when scored::int < :month then '免评' end
                          from unnest(:ids::uuid[], :scored::text[]) u (id, scored)
                        """)
                .param("round", round).param("region", DISTRICT).param("month", month).param("ids", years.stream().map(Year::id).toArray(UUID[]::new))
                .param("scored", years.stream().map(year -> Integer.toString(year.months().size())).toArray(String[]::new)).update();
        var scored = years.stream().filter(year -> year.months().size() >= month).toList();
        db.sql("""
                        insert into appraisal_result (round, subject, version, total, rank, at)
                        select :round, id, 1, total::numeric, 1, now() from unnest(:ids::uuid[], :totals::text[]) u (id, total)
                        """)
                .param("round", round).param("ids", scored.stream().map(Year::id).toArray(UUID[]::new))
                .param("totals", scored.stream().map(year -> year.months().get(month - 1).toPlainString()).toArray(String[]::new)).update();
    }

    private record Point(UUID subject, String item, BigDecimal points, boolean byHand) {}

    private void points(UUID round, List<Year> years) {
        var points = new ArrayList<Point>();
        int sample = sample(round);
        for (var year : years) {
            points.add(new Point(year.id(), "party", year.party(), true));
            points.add(new Point(year.id(), "self", year.self(), true));
            points.add(new Point(year.id(), "monthly", year.settled().get("monthly"), year.months().isEmpty()));
            points.add(new Point(year.id(), "peer", year.settled().get("peer"), year.peers().isEmpty()));
            points.add(new Point(year.id(), "public", year.settled().get("public"), year.voices().size() < sample));
        }
        db.sql("""
                        insert into appraisal_point (round, subject, item, points, by)
                        select :round, subject, item, case when hand::boolean then points::numeric end, case when hand::boolean then :by::uuid end
                          from unnest(:subjects::uuid[], :items::text[], :points::text[], :hands::text[]) u (subject, item, points, hand)
                        """)
                .param("round", round).param("by", people.viewer("guhong").id()).param("subjects", points.stream().map(Point::subject).toArray(UUID[]::new))
                .param("items", points.stream().map(Point::item).toArray(String[]::new))
                .param("points", points.stream().map(point -> point.points().toPlainString()).toArray(String[]::new))
                .param("hands", points.stream().map(point -> Boolean.toString(point.byHand())).toArray(String[]::new)).update();
    }

    private int sample(UUID round) {
        return db.sql("select i.sample from appraisal_round r join appraisal_item i on i.scheme = r.scheme and i.code = 'public' where r.id = ?").param(round)
                .query(Integer.class).single();
    }

    /** Each vote from somebody else, and a hundred for oneself that must not count. */
    private void peers(UUID round, List<Year> years) {
        var subjects = new ArrayList<UUID>();
        var voters = new ArrayList<UUID>();
        var points = new ArrayList<String>();
        for (var year : years) {
            for (var vote : year.peers()) {
                subjects.add(year.id());
                voters.add(UUID.randomUUID());
                points.add(vote.toPlainString());
            }
            subjects.add(year.id());
            voters.add(year.id());
            points.add("100");
        }
        db.sql("""
                        insert into appraisal_mark (round, subject, item, person, organization, points, at)
                        select :round, subject, 'peer', :by, voter, points::numeric, now() from unnest(:subjects::uuid[], :voters::uuid[], :points::text[]) u (subject, voter, points)
                        """)
                .param("round", round).param("by", people.viewer("wangmin").id()).param("subjects", subjects.toArray(UUID[]::new))
                .param("voters", voters.toArray(UUID[]::new)).param("points", points.toArray(String[]::new)).update();
    }

    /** Each voice, and one of the lowest that was excluded. */
    private void voices(UUID round, List<Year> years) {
        var subjects = new ArrayList<UUID>();
        var levels = new ArrayList<String>();
        for (var year : years) {
            year.voices().forEach(level -> {
                subjects.add(year.id());
                levels.add(level.toString());
            });
            subjects.add(year.id());
            levels.add("-1");
        }
        db.sql("""
                        insert into appraisal_voice (id, round, subject, kind, level, comment, device_index, at, excluded_at, excluded_because)
                        select gen_random_uuid(), :round, subject, 'CODE', greatest(level::int, 1), '', gen_random_uuid()::text, now(),
                               case when level = '-1' then now() end, case when level = '-1' then '恶意' end
                          from unnest(:subjects::uuid[], :levels::text[]) u (subject, level)
                        """)
                .param("round", round).param("subjects", subjects.toArray(UUID[]::new)).param("levels", levels.toArray(String[]::new)).update();
    }
}
