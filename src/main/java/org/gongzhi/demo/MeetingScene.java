package org.gongzhi.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.gongzhi.demo.LifeWorld.Branch;
import org.gongzhi.party.life.MeetingType;
import org.gongzhi.party.life.NewMeeting;
import org.gongzhi.party.life.PastMeeting;

/** Two years of meetings: most from the books that branches kept on paper, joint days and study sessions step by step, and what comes next. */
final class MeetingScene {

    private static final List<String> THEMES = List.of("重温入党誓词", "走访困难群众", "学习党章", "参观红色教育基地", "清理背街小巷", "慰问老党员", "学习先进典型", "反诈宣传进社区", "义务植树", "关爱留守儿童",
            "垃圾分类劝导", "总结一年工作");
    private static final List<String> PRACTICE = List.of("我为群众办实事，助力乡村振兴", "汇聚志愿力量，邻里守望关爱", "文明城市创建志愿服务", "冬衣募集", "助学圆梦", "为老便民服务日");
    private static final int PRACTICES = 12;
    private static final int HABIT_DAY = 5;

    private final LifeWorld world;
    private final List<Branch> branches;
    private final Random random;
    private final boolean full;

    MeetingScene(LifeWorld world, List<Branch> branches, Random random, boolean full) {
        this.world = world;
        this.branches = branches;
        this.random = random;
        this.full = full;
    }

    void play(int year, LocalDate today) {
        var office = world.as("luoyan");
        world.on(today.minusDays(3), 9, () -> world.book().enter(paper(full ? year : year + 1, today.minusDays(4)), "支部手册补录", office));
        var joint = new JointScene(world, branches);
        if (full) joint.play(year);
        joint.one(today.withDayOfMonth(1).minusMonths(1).withDayOfMonth(12), 0, "共学共建主题党日");
        new CampaignScene(world, branches, full).play(year, today);
        ahead(today);
    }

    /** Everything that the rules ask for, with the gaps that there are in life. */
    private List<PastMeeting> paper(int from, LocalDate until) {
        var all = new ArrayList<PastMeeting>();
        for (var i = 0; i < (full ? branches.size() : 2); i++)
            for (var month = LocalDate.of(from, 1, 1); month.isBefore(until); month = month.plusMonths(1)) month(all, branches.get(i), i, month, until);
        if (full) for (var n = 0; n < PRACTICES; n++) add(all, branches.get(n * 7 % branches.size()), MeetingType.PRACTICE, PRACTICE.get(n % PRACTICE.size()), LocalDate.of(from, n + 1, 18), until);
        return all;
    }

    private void month(List<PastMeeting> all, Branch branch, int i, LocalDate month, LocalDate until) {
        var n = month.getMonthValue();
        if (i % 29 == 11 && n > 6) return;                               // a branch that is fast asleep
        if (i % 9 != 4 || n % 4 != 1) add(all, branch, MeetingType.THEME_DAY, THEMES.get(n - 1), month.withDayOfMonth(HABIT_DAY + i % 20), until);
        if (branch.full() >= 7) add(all, branch, MeetingType.COMMITTEE, "研究" + n + "月党建工作", month.withDayOfMonth(2 + i % 20), until);
        if (n % 3 == 0 && (i % 13 != 5 || n != 9)) add(all, branch, MeetingType.ASSEMBLY, "第" + "一二三四".charAt(n / 3 - 1) + "季度党员大会", month.withDayOfMonth(15 + i % 10), until);
        if (n == 4 || n == 10) add(all, branch, MeetingType.CLASS, n == 4 ? "书记讲党课：党的作风建设" : "学习全会精神专题党课", month.withDayOfMonth(8 + i % 15), until);
        if (n == 2) add(all, branch, MeetingType.LIFE, "年度组织生活会", month.withDayOfMonth(10 + i % 15), until);
        if (n == 2 && i % 17 != 3) add(all, branch, MeetingType.REVIEW, "民主评议党员", month.withDayOfMonth(10 + i % 15), until);
        if (n == 7) add(all, branch, MeetingType.TALK, "支部委员与党员谈心", month.withDayOfMonth(3 + i % 20), until);
    }

    private void add(List<PastMeeting> all, Branch branch, MeetingType type, String topic, LocalDate on, LocalDate until) {
        if (on.isBefore(branch.founded()) || !on.isBefore(until)) return;
        var expected = type == MeetingType.COMMITTEE ? 3 : branch.members();
        var away = random.nextInt(6) == 0 && expected > 2 ? 1 : 0;
        all.add(new PastMeeting(branch.id(), type, topic, on, "党员活动室", "", expected, expected - away, "围绕“" + topic + "”学习讨论，党员逐一发言，明确了下一步要做的事。"));
    }

    /** What the first branches have in front of them. */
    private void ahead(LocalDate today) {
        var office = world.as("luoyan");
        for (var branch : branches.subList(0, Math.min(branches.size(), full ? 12 : 2))) {
            world.rules().habit(branch.id(), HABIT_DAY, 0, office);
            world.meetings().plan(NewMeeting.of(branch.id(), MeetingType.THEME_DAY, "走访结对社区", LifeWorld.at(today.plusDays(6), 14), "结对社区党群服务站"), office);
            world.meetings().plan(NewMeeting.of(branch.id(), MeetingType.ASSEMBLY, "第四季度党员大会", LifeWorld.at(today.plusDays(14), 14), "党员活动室"), office);
        }
    }
}
