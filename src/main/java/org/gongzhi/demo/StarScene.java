package org.gongzhi.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.gongzhi.appraisal.mark.NewMark;
import org.gongzhi.appraisal.round.NewRound;
import org.gongzhi.appraisal.voice.NewVoice;
import org.gongzhi.demo.ScoreWorld.Subject;
import org.gongzhi.notice.NoticeId;
import org.gongzhi.notice.ObjectionId;

/** The stars of a year: Party work first, one's own word, the peers', the public's; then the notice, an objection that was right, and the lock. */
final class StarScene {

    private static final int PEERS = 5;
    private static final int VOICES = 10;
    private static final List<String> SAID = List.of("服务很耐心，随叫随到。", "活动办得热闹，老人都愿意来。", "有事打电话都能找到人。", "", "", "");

    private final ScoreWorld world;
    private final Agenda agenda;
    private final LowScene low;
    private final Random random;
    private final int year;
    private UUID round;
    private List<Subject> subjects;

    StarScene(ScoreWorld world, Agenda agenda, LowScene low, Random random, int year) {
        this.world = world;
        this.agenda = agenda;
        this.low = low;
        this.random = random;
        this.year = year;
    }

    /** After the last month of the year is locked. */
    void begin() {
        agenda.at(MonthScene.at(LocalDate.of(year + 1, 1, 19), 9), () -> {
            round = world.rounds().open(new NewRound(world.scheme("yearly_star"), ScoreWorld.DISTRICT, year + " 年度星级考核", LocalDate.of(year, 1, 1),
                    LocalDate.of(year, 12, 31)), world.as("guhong"));
            subjects = world.subjects(round);
            world.voices().openCodes(round, world.as("wangmin"));
            agenda.in(1, this::party);
            agenda.in(2, this::selves);
            agenda.in(4, this::peers);
            agenda.in(7, this::voices);
            agenda.at(MonthScene.at(LocalDate.of(year + 1, 2, 2), 10), this::close);
        });
    }

    private void party() {
        world.marks().record(round, subjects.stream()
                .map(subject -> new NewMark(subject.id(), "party", isMistaken(subject) ? new BigDecimal("66") : points(subject, 2), "对照年度党建任务清单", "党建台账 " + year))
                .toList(), world.as("luoyan"));
    }

    private void selves() {
        for (var subject : subjects) {
            var own = points(subject, 5);
            if (subject.member() == null) world.rounds().settle(round, subject.id(), "self", own, "无账号，按报送的纸质自评表录入", world.as("guhong"));
            else world.marks().mark(round, subject.id(), List.of(new NewMark(subject.id(), "self", own, "", null)), subject.member());
        }
    }

    private void peers() {
        for (int n = 0; n < subjects.size(); n++) {
            var voter = subjects.get(n).member();
            for (int next = 1; voter != null && next <= PEERS; next++) {
                var other = subjects.get((n + next) % subjects.size());
                if (!other.equals(subjects.get(n)) && world.interests().between(List.of(other.id()), List.of(voter.id())).isEmpty())
                    world.marks().mark(round, other.id(), List.of(new NewMark(other.id(), "peer", points(other, 0), "", null)), voter);
            }
        }
        var owed = world.db().sql("""
                        select p.subject from appraisal_point p join appraisal_subject s on s.round = p.round and s.subject = p.subject and s.exempt_because is null
                         where p.round = :round and p.item = 'peer'
                           and not exists (select from appraisal_mark m where m.round = p.round and m.subject = p.subject and m.item = 'peer')
                        """).param("round", round).query(UUID.class).list();
        owed.forEach(subject -> world.rounds().settle(round, subject, "peer", new BigDecimal(85), "互评票数不足，按联席会议评议", world.as("guhong")));
    }

    private void voices() {
        var codes = world.db().sql("select subject, secret from appraisal_voice_link where round = ? and kind = 'CODE' and closed_at is null").param(round)
                .query((row, n) -> Map.entry(row.getObject("subject", UUID.class), row.getString("secret"))).list();
        for (var subject : subjects) {
            var code = codes.stream().filter(one -> one.getKey().equals(subject.id())).findFirst().orElseThrow().getValue();
            for (int n = 0; n < VOICES; n++) {
                var level = isWeak(subject) ? 3 + n % 2 : random.nextDouble() < MonthScene.care(subject) - 0.25 ? 5 : 4;
                world.voices().say(code, new NewVoice(level, SAID.get(random.nextInt(SAID.size())), null, "demo " + subject.id() + " " + n));
            }
        }
    }

    private void close() {
        world.rounds().close(round, world.as("wangmin"));
        world.rounds().publish(round, world.as("guhong"));
        subjects.stream().filter(this::isMistaken).filter(one -> one.member() != null).findFirst().ifPresent(one -> agenda.in(1, () -> object(one)));
        var until = world.db().sql("select objection_until from appraisal_round where id = ?").param(round).query(LocalDate.class).single();
        agenda.at(MonthScene.at(until.plusDays(1), 11), () -> {
            world.rounds().lock(round, world.as("guhong"));
            low.askedAfterALock();
        });
    }

    /** The list of Party work was read wrongly; whoever scored it does not decide. */
    private void object(Subject one) {
        var notice = new NoticeId(world.db().sql("select id from notice where subject_id = ? order by serial desc limit 1").param(round).query(UUID.class).single());
        ObjectionId objection = world.objections().raise(notice, one.name(), "党建任务清单有三项已完成，打分时没有计入，附台账。", one.member());
        agenda.in(1, () -> {
            world.objections().decide(objection, true, "经核对台账，三项任务均已完成，更正党建得分。", world.as("shaoping"));
            world.rounds().correct(round, one.id(), Map.of("party", points(one, 2)), "异议成立：党建任务清单三项漏计，更正。", world.as("guhong"));
        });
    }

    private boolean isMistaken(Subject subject) { return subject.equals(low.resident(11, subjects)); }

    private boolean isWeak(Subject subject) { return subject.equals(low.resident(9, subjects)); }

    /** Of a hundred. A year tells people apart more than a month does. */
    private BigDecimal points(Subject subject, int kinder) {
        var care = isWeak(subject) ? 0.70 : 1.7 * MonthScene.care(subject) - 0.70;
        return BigDecimal.valueOf(Math.min(100, care * 100 + kinder + random.nextInt(3) - 1)).setScale(0, RoundingMode.HALF_UP);
    }
}
