package org.gongzhi.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.demo.LifeWorld.Branch;

/** Theme days of several branches together, from the plan to the review. */
final class JointScene {

    private static final List<String> TOPICS = List.of("红色经典诗歌朗诵", "共建共享邻里节", "联合走访困难党员", "红色故事分享会", "公益集市志愿服务");
    private static final List<Integer> MONTHS = List.of(3, 5, 7, 9, 11);
    private static final int TOGETHER = 4;

    private final LifeWorld world;
    private final List<Branch> branches;

    JointScene(LifeWorld world, List<Branch> branches) {
        this.world = world;
        this.branches = branches;
    }

    void play(int year) {
        for (var n = 0; n < MONTHS.size(); n++) one(LocalDate.of(year, MONTHS.get(n), 21), n * TOGETHER, TOPICS.get(n));
    }

    void one(LocalDate day, int first, String topic) {
        var office = world.as("luoyan");
        var together = branches.stream().skip(first % Math.max(1, branches.size() - TOGETHER)).limit(TOGETHER).toList();
        if (together.size() < 2 || together.stream().anyMatch(branch -> branch.founded().isAfter(day))) return;
        var id = new UUID[1];
        world.on(day.minusDays(12), 10, () -> id[0] = world.joints().plan(together.get(0).id(), together.stream().skip(1).map(Branch::name).toList(), topic,
                LifeWorld.at(day, 14), "溪上街道党群服务中心", office));
        world.on(day, 14, () -> world.joints().hold(id[0], office));
        world.on(day, 17, () -> meetings(id[0]).forEach(meeting -> world.meetings().record(meeting, "各支部一起开展“" + topic + "”，交流做法，约定结对。",
                expected(meeting), List.of(), List.of(), office)));
        world.on(day.plusDays(2), 9, () -> world.joints().review(id[0], "组织有序，党员参与度高，下次增加分组讨论。", office));
    }

    private List<UUID> meetings(UUID joint) {
        return world.db().sql("""
                        select g.id
                          from party_meeting g
                         where g.joint_day_id = ?
                           and exists (select from party_member m where m.party_organization_id = g.branch_id and m.since <= g.on_day and (m.until is null or m.until > g.on_day))
                         order by g.serial
                        """).param(joint).query(UUID.class).list();
    }

    /** All who are on the roll that day, but for one in a large branch. */
    private List<UUID> expected(UUID meeting) {
        var all = world.db().sql("""
                        select m.id
                          from party_meeting g
                          join party_member m on m.party_organization_id = g.branch_id and m.since <= g.on_day and (m.until is null or m.until > g.on_day)
                         where g.id = ?
                         order by m.serial
                        """).param(meeting).query(UUID.class).list();
        return all.size() > 4 ? all.subList(0, all.size() - 1) : all;
    }
}
