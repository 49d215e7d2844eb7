package org.gongzhi.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.demo.LifeWorld.Branch;
import org.gongzhi.party.life.MeetingType;
import org.gongzhi.party.life.NewMeeting;

/** A study campaign of last year that is over, and one that runs. */
final class CampaignScene {

    private static final String DISTRICT = "330399000000";

    private final LifeWorld world;
    private final List<Branch> branches;
    private final boolean full;

    CampaignScene(LifeWorld world, List<Branch> branches, boolean full) {
        this.world = world;
        this.branches = branches;
        this.full = full;
    }

    void play(int year, LocalDate today) {
        var lead = world.as("shaoping");
        if (full) {
            var last = start("学习贯彻中央八项规定精神学习教育", LocalDate.of(year, 4, 1), LocalDate.of(year, 7, 31));
            for (var n = 0; n < 6; n++) session(last, branches.get(n * 9 % branches.size()), "学习中央八项规定及其实施细则", LocalDate.of(year, 4, 10).plusDays(12L * n));
            world.on(LocalDate.of(year, 8, 2), 9, () -> world.campaigns().close(last, "各支部完成规定学习，查摆问题逐项整改。", lead));
        }
        var now = start("学习贯彻党的二十届四中全会精神", today.minusDays(40), today.plusDays(60));
        for (var n = 0; n < Math.min(branches.size(), full ? 4 : 1); n++) session(now, branches.get(n), "研读全会公报", today.minusDays(24 - 3L * n));
    }

    private UUID start(String title, LocalDate since, LocalDate until) {
        var id = new UUID[1];
        world.on(since, 9, () -> id[0] = world.campaigns().start(DISTRICT, title, "读原文、讲体会、查问题、抓整改。每个支部至少集中学习一次，党员写一篇心得。", since, until, world.as("shaoping")));
        return id[0];
    }

    private void session(UUID campaign, Branch branch, String topic, LocalDate day) {
        var office = world.as("luoyan");
        var id = new UUID[1];
        world.on(day.minusDays(5), 9, () -> id[0] = world.meetings().plan(NewMeeting.of(branch.id(), MeetingType.STUDY, topic, LifeWorld.at(day, 14), "党员活动室").sessionOf(campaign), office));
        world.on(day, 14, () -> world.meetings().hold(id[0], office));
        world.on(day, 17, () -> world.meetings().record(id[0], "逐段研读，结合本组织服务讨论怎么落实。", world.roll(branch.id(), day), List.of(), List.of(), office));
    }
}
