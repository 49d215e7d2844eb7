package org.gongzhi.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.demo.LifeWorld.Branch;
import org.gongzhi.party.pioneer.Linkage;
import org.gongzhi.party.pioneer.PioneerArea;

/** What branches offer each other, in all five areas by all five linkages. (domain.md M17) */
final class PioneerScene {

    private static final List<String> TITLES = List.of("周末公益法律咨询", "社区矛盾调解骨干培训", "爱心超市物资共享", "红色宣讲员进社区", "老年智能手机课堂", "青年创业导师结对", "党员活动室开放预约", "急救知识公益课",
            "困难家庭联合走访", "非遗手作体验日");

    private final LifeWorld world;
    private final List<Branch> branches;
    private final boolean full;

    PioneerScene(LifeWorld world, List<Branch> branches, boolean full) {
        this.world = world;
        this.branches = branches;
        this.full = full;
    }

    void play(LocalDate today) {
        var office = world.as("luoyan");
        for (var i = 0; i < (full ? 40 : 1); i++) {
            var id = new UUID[1];
            var number = i;
            var day = today.minusDays(300 - 7L * i);
            world.on(day, 9, () -> id[0] = world.offers().offer(branches.get(number * 3 % branches.size()).id(), PioneerArea.values()[number % 5], Linkage.values()[number / 5 % 5],
                    TITLES.get(number % TITLES.size()), "提前一周预约，人数不限，需要对方安排场地。", office));
            if (number % 4 == 3) continue;
            world.on(day.plusDays(5), 10, () -> world.offers().match(id[0], branches.get((number * 3 + 1) % branches.size()).name(), office));
            if (number % 4 != 2) world.on(day.plusDays(20), 16, () -> world.offers().complete(id[0], "已开展，服务居民 " + (20 + number) + " 人次，双方约定每季度一次。", office));
        }
    }
}
