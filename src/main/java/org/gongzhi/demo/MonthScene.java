package org.gongzhi.demo;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gongzhi.appraisal.appeal.NewAppeal;
import org.gongzhi.appraisal.mark.NewMark;
import org.gongzhi.appraisal.round.NewRound;
import org.gongzhi.demo.ScoreWorld.Subject;
import org.gongzhi.platform.clock.OfficeClock;
import org.jspecify.annotations.Nullable;

/** One month: inspected in its last days, closed and made public in the next one's first, appealed, locked when the time is over. */
final class MonthScene {

    /** Which resident, counted from the longest standing, is low in which month of the story. */
    private static final Map<Integer, Set<Integer>> LOW = Map.of(5, Set.of(19, 20, 21), 4, Set.of(21, 22, 23), 7, Set.of(11, 12), 8, Set.of(15, 16, 17));
    private static final int WINS = 16;
    private static final Set<Integer> LOSES = Set.of(3, 7, 10, 14, 19, 22);
    private static final int REPAIRED = 7;

    /** Of the residents the first four are in no other tale. */
    private static final int PATIENT = 4;

    private final ScoreWorld world;
    private final Agenda agenda;
    private final LowScene low;
    private final Random random;
    private final int number;
    private final YearMonth month;
    private UUID round;
    private List<Subject> subjects;

    MonthScene(ScoreWorld world, Agenda agenda, LowScene low, Random random, int number, YearMonth month) {
        this.world = world;
        this.agenda = agenda;
        this.low = low;
        this.random = random;
        this.number = number;
        this.month = month;
    }

    void begin() {
        agenda.at(at(month.atDay(26), 9), () -> {
            open();
            agenda.in(2, this::inspect);
        });
    }

    /** The month that goes on: somebody is on the way, half of the doors are still to be knocked at. */
    void beginToday(Instant at) {
        agenda.at(at, () -> {
            open();
            subjects = subjects.subList(0, subjects.size() / 2);
            record();
        });
    }

    private void open() {
        var desk = world.as("wangmin");
        round = world.rounds().open(new NewRound(world.scheme("monthly_ten"), ScoreWorld.DISTRICT, month.getYear() + " 年 " + month.getMonthValue() + " 月规范积分",
                month.atDay(1), month.atEndOfMonth()), desk);
        subjects = world.subjects(round);
        if (number == REPAIRED && subjects.size() > 6) world.rounds().exempt(round, List.of(subjects.get(6).id()), "场地统一维修，本月停用", desk);
    }

    private void inspect() {
        subjects = world.subjects(round);
        record();
        agenda.at(at(month.plusMonths(1).atDay(2), 10), this::close);
    }

    private void record() {
        var marks = new ArrayList<NewMark>();
        for (var subject : subjects) {
            var isLow = isLow(subject);
            var care = care(subject);
            for (var item : List.of("work_plan", "hygiene", "safety")) marks.add(mark(subject, item, isLow ? "1.0" : random.nextDouble() < care ? "2.0" : "1.5"));
            for (var item : List.of("activities", "party_work")) marks.add(mark(subject, item, isLow ? "1.2" : tenths(2 * care + random.nextGaussian() * 0.08)));
        }
        world.marks().record(round, marks, world.as("wangmin"));
    }

    private NewMark mark(Subject subject, String item, String points) {
        var note = points.equals("2.0") ? "" : switch (item) {
            case "work_plan" -> "上月计划有一项没有完成";
            case "hygiene" -> "公共区域堆放杂物";
            case "safety" -> "插线板串接，已当场提醒";
            case "activities" -> "活动记录不全";
            default -> "组织生活记录迟报";
        };
        return new NewMark(subject.id(), item, new BigDecimal(points), note, "巡查记录 " + month);
    }

    private void close() {
        world.rounds().close(round, world.as("wangmin"));
        world.rounds().publish(round, world.as("guhong"));
        if (number == WINS) agenda.in(1, () -> appeal(find(8), "hygiene", "杂物是楼道装修堆放，不是我们的", new BigDecimal("2.0")));
        if (LOSES.contains(number)) agenda.in(1, () -> appeal(lacking(), "activities", "还有一场活动没有计入", null));
        var until = world.db().sql("select objection_until from appraisal_round where id = ?").param(round).query(LocalDate.class).single();
        agenda.at(at(until.plusDays(1), 9), () -> {
            world.rounds().lock(round, world.as("guhong"));
            low.askedAfterALock();
        });
    }

    /** Somebody of whose activities not all counted. */
    private @Nullable Subject lacking() {
        var lacking = world.db().sql("select subject from appraisal_point where round = ? and item = 'activities' and points < 2").param(round).query(UUID.class).set();
        return IntStream.range(0, PATIENT).mapToObj(n -> find((number + n) % PATIENT)).filter(one -> one != null && lacking.contains(one.id())).findFirst().orElse(null);
    }

    /** Whoever decides has not scored. */
    private void appeal(@Nullable Subject subject, String item, String why, BigDecimal right) {
        if (subject == null || subject.member() == null) return;
        var appeal = world.appeals().submit(round, subject.id(), new NewAppeal("对 " + month.getYear() + " 年 " + month.getMonthValue() + " 月的得分有异议，请复核。", Map.of(item, why)), subject.member());
        agenda.in(1.5, () -> {
            if (right == null) world.appeals().refuse(appeal, "活动没有签到和照片，维持原分。", world.as("guhong"));
            else world.appeals().uphold(appeal, Map.of(item, right), "现场核实，杂物属物业装修，恢复得分。", world.as("guhong"));
        });
    }

    private Subject find(int place) { return low.resident(place, subjects); }

    private boolean isLow(Subject subject) {
        return LOW.entrySet().stream().anyMatch(one -> one.getValue().contains(number) && subject.equals(find(one.getKey())));
    }

    /** How much somebody cares stays the same over the years. */
    static double care(Subject subject) { return 0.84 + new Random(subject.name().hashCode()).nextInt(16) / 100.0; }

    private static String tenths(double points) { return String.valueOf(Math.round(Math.max(1.2, Math.min(2, points)) * 10) / 10.0); }

    static Instant at(LocalDate day, int hour) { return day.atTime(hour, 20).atZone(OfficeClock.ZONE).toInstant(); }
}
