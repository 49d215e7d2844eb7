package org.gongzhi.party.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import org.gongzhi.OfficeTest;
import org.gongzhi.party.GivenParty;
import org.gongzhi.party.life.LifeRule.Applies;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What is missing of branches with random years behind them, under rules that change at random, against a count that goes through days one by one. */
@OfficeTest
@Transactional
class GapHistoriesTests {

    private static final int BOOKS = 12;
    private static final int BRANCHES = 20;
    private static final LocalDate BEGINS = LocalDate.of(2015, 1, 1);
    private static final int DAYS = 900;

    record Rule(MeetingType type, LocalDate since, LifePeriod period, int times, Applies applies) {}

    record Held(MeetingType type, LocalDate day, MeetingStage stage) {}

    record Life(UUID id, LocalDate founded, @Nullable LocalDate dissolved, int full, boolean committee, int groups, List<Held> meetings) {

        boolean isAsked(Applies applies) {
            return switch (applies) {
                case EVERY -> true;
                case COMMITTEE -> full >= 7 || committee && full > 0;
                case GROUP -> groups > 0;
            };
        }
    }

    @Autowired GivenParty given;
    @Autowired JdbcClient db;

    @Test
    void whatIsMissingIsWhatEverybodyCanCount() {
        var missing = 0;
        for (var seed = 0; seed < BOOKS; seed++) {
            var random = new Random(seed);
            changeRules(random);
            var rules = rules();
            for (var n = 0; n < BRANCHES; n++) {
                var life = lived(random);
                var first = BEGINS.plusDays(random.nextInt(DAYS / 2));
                var last = first.plusDays(random.nextInt(DAYS / 2));
                var naive = naive(life, rules, first, last);
                assertThat(told(life, first, last)).as("book %s, from %s to %s, %s under %s", seed, first, last, life, rules).isEqualTo(naive);
                missing += naive.size();
            }
        }
        assertThat(missing).as("histories in which nothing was missing would prove nothing").isGreaterThan(BOOKS * BRANCHES);
    }

    /** Day by day: in which periods fewer were held than the rule asks that is in force on the period's last day. */
    private static TreeSet<String> naive(Life life, List<Rule> rules, LocalDate first, LocalDate last) {
        var missing = new TreeSet<String>();
        for (var type : MeetingType.values()) for (var period : LifePeriod.values()) {
            for (var day = first; !day.isAfter(last); day = day.plusDays(1)) {
                if (!day.equals(period.begin(day)) || period.end(day).isAfter(last)) continue;
                var end = period.end(day);
                var rule = rules.stream().filter(one -> one.type() == type && !one.since().isAfter(end)).max(Comparator.comparing(Rule::since)).orElse(null);
                if (rule == null || rule.period() != period || rule.times() == 0 || !life.isAsked(rule.applies())) continue;
                if (life.founded().isAfter(day) || life.dissolved() != null && !life.dissolved().isAfter(end)) continue;
                var held = 0;
                for (var meeting : life.meetings()) {
                    var happened = meeting.stage() == MeetingStage.HELD || meeting.stage() == MeetingStage.RECORDED;
                    if (happened && meeting.type() == type && !meeting.day().isBefore(day) && !meeting.day().isAfter(end)) held++;
                }
                if (held < rule.times()) missing.add(type + " " + period + " " + day + " " + held + "/" + rule.times());
            }
        }
        return missing;
    }

    private TreeSet<String> told(Life life, LocalDate first, LocalDate last) {
        return new TreeSet<>(db.sql("select g.type || ' ' || g.period || ' ' || g.first || ' ' || g.held || '/' || g.times from (" + Gaps.MISSING + ") g")
                .params(given.as("luoyan").reach().params())
                .param("first", first).param("last", last).param("branch", life.id())
                .query(String.class)
                .list());
    }

    private void changeRules(Random random) {
        for (var n = 0; n < 4; n++)
            db.sql("""
                            insert into life_rule (type, since, period, times, applies, basis, set_at)
                            values (:type, :since, :period, :times, :applies, '随机的规定', now())
                                on conflict (type, since) do update set period = excluded.period, times = excluded.times, applies = excluded.applies
                            """)
                    .param("type", MeetingType.values()[random.nextInt(MeetingType.values().length)].name())
                    .param("since", BEGINS.plusDays(random.nextInt(DAYS)))
                    .param("period", LifePeriod.values()[random.nextInt(4)].name())
                    .param("times", random.nextInt(4))
                    .param("applies", Applies.values()[random.nextInt(3)].name())
                    .update();
    }

    private List<Rule> rules() { return db.sql("select type, since, period, times::int as times, applies from life_rule").query(Rule.class).list(); }

    private Life lived(Random random) {
        var founded = BEGINS.minusDays(400).plusDays(random.nextInt(900));
        var dissolved = random.nextInt(3) == 0 ? founded.plusDays(100L + random.nextInt(700)) : null;
        var meetings = new ArrayList<Held>();
        for (var n = random.nextInt(60); n > 0; n--)
            meetings.add(new Held(MeetingType.values()[random.nextInt(MeetingType.values().length)], BEGINS.plusDays(random.nextInt(DAYS)), MeetingStage.values()[random.nextInt(MeetingStage.values().length)]));
        var life = new Life(UUID.randomUUID(), founded, dissolved, random.nextInt(9), random.nextInt(4) == 0, random.nextInt(3), meetings);
        write(life);
        return life;
    }

    private void write(Life life) {
        db.sql("""
                        insert into party_organization (id, version, applied_on, name, bigrams, kind, region, mode, registration_side, competent_side, relationship_transferred, paper,
                                                        founded_on, term_years, term_since, dissolved_on, stage)
                        values (:id, 0, :founded, '中共随机支部', '{}', 'JOINT', :place, 'JOINT', '', '', true, '', :founded, 3, :founded, :dissolved,
                                case when :dissolved::date is null then 'ESTABLISHED' else 'DISSOLVED' end)
                        """)
                .param("id", life.id()).param("founded", life.founded()).param("dissolved", life.dissolved()).param("place", GivenParty.PLACE).update();
        db.sql("""
                        insert into party_member (id, version, party_organization_id, region, source, full_since, since, post, mobile, moved_from, moved_to, stage)
                        select gen_random_uuid(), 0, :id, :place, 'IMPORT', :founded, :founded, case when n = 1 and :committee then 'PUBLICITY' end, false, '', '', 'FULL'
                          from generate_series(1, :full) n
                        """)
                .param("id", life.id()).param("founded", life.founded()).param("place", GivenParty.PLACE).param("full", life.full()).param("committee", life.committee()).update();
        db.sql("insert into branch_habit (branch_id, groups, set_at) values (:id, :groups, now())").param("id", life.id()).param("groups", life.groups()).update();
        db.sql("""
                        insert into party_meeting (id, version, planned_on, branch_id, region, type, topic, bigrams, starts_at, on_day, place, online, chair, minutes, expected, present,
                                                   recorded_at, reason, stage)
                        select gen_random_uuid(), 0, h.day::date, :id, :place, h.type, '学习', '{}', h.day::timestamptz, h.day::date, '活动室', false, '',
                               case h.stage when 'RECORDED' then '学了' else '' end, 3, case h.stage when 'RECORDED' then 3 else 0 end,
                               case h.stage when 'RECORDED' then h.day::timestamptz end, case h.stage when 'CANCELLED' then '停电' else '' end, h.stage
                          from unnest(:types::text[], :days::text[], :stages::text[]) as h (type, day, stage)
                        """)
                .param("id", life.id()).param("place", GivenParty.PLACE)
                .param("types", life.meetings().stream().map(one -> one.type().name()).toArray(String[]::new))
                .param("days", life.meetings().stream().map(one -> one.day().toString()).toArray(String[]::new))
                .param("stages", life.meetings().stream().map(one -> one.stage().name()).toArray(String[]::new))
                .update();
    }
}
