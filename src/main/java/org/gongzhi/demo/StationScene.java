package org.gongzhi.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.gongzhi.demo.LifeWorld.Branch;
import org.gongzhi.party.creation.CheckKind;
import org.gongzhi.party.station.AwardGrade;
import org.gongzhi.party.station.AwardLevel;
import org.gongzhi.party.station.AwardTitle;
import org.gongzhi.party.station.Awards.NewAward;
import org.gongzhi.party.station.StationLevel;
import org.gongzhi.register.value.BroughtFile;
import org.springframework.web.multipart.MultipartFile;

/** Eleven stations, each with a branch or Party work, two of them named; and what was found in some branches. (domain.md R16) */
final class StationScene {

    private static final int STATIONS = 11;

    /** So many venues have all six. */
    private static final int FITTED = 8;

    private record Place(String code, String name) {}

    private final LifeWorld world;
    private final List<Branch> branches;
    private final boolean full;

    StationScene(LifeWorld world, List<Branch> branches, boolean full) {
        this.world = world;
        this.branches = branches;
        this.full = full;
    }

    void play(LocalDate today) {
        var towns = places("select code, name from region where parent = '330399000000' order by code");
        var communities = places("select code, name from region where level = 5 and parent like '330399%' order by code");
        station("云溪区社会工作总站", StationLevel.CITY, "330399000000", 0, today);
        for (var i = 0; i < (full ? Math.min(towns.size(), STATIONS - 1) : 1); i++) station(towns.get(i).name() + "社工站", StationLevel.TOWN, towns.get(i).code(), i + 1, today);
        for (var i = 0; full && i + 1 + towns.size() < STATIONS; i++)
            station(communities.get(i).name() + "社工点", StationLevel.COMMUNITY, communities.get(i).code(), i + 1 + towns.size(), today);
        award(today, towns.get(0).name() + "社工站", AwardGrade.EXCELLENT);
        looks(today);
    }

    private List<Place> places(String sql) { return world.db().sql(sql).query(Place.class).list(); }

    private void station(String name, StationLevel level, String region, int number, LocalDate today) {
        var office = world.as("luoyan");
        var id = world.stations().open(name, level, region, today.minusMonths(20).plusDays(number), office);
        world.stations().link(id, branches.get(number % branches.size()).id().toString(), today.minusMonths(18), office);
        world.stations().work(id, today.minusMonths(3).plusDays(number), "支部党员到站参与困难家庭走访，与社工一起建立结对名单。", office);
    }

    private void award(LocalDate today, String site, AwardGrade grade) {
        world.awards().grant(new NewAward(site, AwardTitle.RED_STATION, AwardLevel.CITY, grade, "市委社会工作部", today.minusMonths(11), today.plusDays(20)), world.as("luoyan"));
        world.awards().grant(new NewAward(branches.get(0).name(), AwardTitle.DEMONSTRATION, AwardLevel.COUNTY, AwardGrade.NORMAL, "区委社会工作部", today.minusMonths(8), today.plusMonths(16)),
                world.as("luoyan"));
    }

    private void looks(LocalDate today) {
        var office = world.as("luoyan");
        for (var i = 0; i < Math.min(branches.size(), full ? 24 : 1); i++) {
            var branch = branches.get(i).id();
            var on = today.minusDays(200).plusDays(i * 3L);
            world.checks().record(branch, CheckKind.SIX_HAVE, on, criteria(CheckKind.SIX_HAVE).subList(0, 4 + i % 2), List.of(), "缺少标识或台账，限期补齐。", office);
            if (i < FITTED) world.checks().record(branch, CheckKind.SIX_HAVE, on.plusDays(30), criteria(CheckKind.SIX_HAVE), List.of(photo(i)), "标识和台账已补齐，六项齐全。", office);
            world.checks().record(branch, CheckKind.FOUR_BUILD, on.plusDays(31), built(i), List.of(), i >= FITTED ? "场所还没有达到六有。" : i % 4 == 3 ? "党建经费还没有列入预算。" : "", office);
        }
        if (full) stars(today);
    }

    /** One awarded, one public now, one applied for. */
    private void stars(LocalDate today) {
        var office = world.as("luoyan");
        var lead = world.as("shaoping");
        for (var i = 0; i < 3; i++) {
            var id = new UUID[1];
            var branch = branches.get(i);
            var step = i;
            world.on(today.minusDays(60 - 20L * i), 9, () -> id[0] = world.stars().apply(branch.id(), "组织健全，活动经常，服务对象满意，近两年年检合格。", office));
            if (step < 2) world.on(today.minusDays(step == 0 ? 50 : 3), 9, () -> {
                world.stars().check(id[0], criteria(CheckKind.STAR), "逐条核对，均达到标准。", office);
                world.stars().show(id[0], lead);
            });
            if (step == 0) world.on(today.minusDays(30), 9, () -> {
                world.notices().endOver();
                world.stars().award(id[0], today.plusYears(1), lead);
            });
        }
    }

    /** Without the six haves no venue is built; some have no money in the budget. */
    private List<UUID> built(int number) {
        var all = criteria(CheckKind.FOUR_BUILD);
        if (number < FITTED) return number % 4 == 3 ? all.subList(0, 3) : all;
        return List.of(all.get(0), all.get(1), all.get(3));
    }

    private static MultipartFile photo(int number) { return new BroughtFile("photos", "党员活动室.png", Picture.drawn(new Random(20260108 + number))); }

    private List<UUID> criteria(CheckKind kind) {
        return world.db().sql("select id from creation_criterion where kind = ? order by rank").param(kind.name()).query(UUID.class).list();
    }
}
