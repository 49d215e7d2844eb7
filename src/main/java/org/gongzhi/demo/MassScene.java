package org.gongzhi.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.gongzhi.demo.PartyWorld.Unit;
import org.gongzhi.party.mass.MassForm;
import org.gongzhi.party.mass.MassKind;
import org.gongzhi.party.mass.MassOrganizationId;
import org.gongzhi.party.mass.NewMassOrganization;
import org.gongzhi.party.mass.ThreeChecks;
import org.gongzhi.platform.clock.OfficeClock;

/** The four umbrella bodies with their leaders, and the unions, women's and youth organizations of the units. (domain.md M1, M5) */
final class MassScene {

    private static final String DISTRICT = "330399000000";
    private static final List<List<String>> SEATS = List.of(List.of("书记", "副书记", "组织委员", "宣传委员", "纪检委员"), List.of("主席", "副主席", "女职工委员", "经费审查委员"),
            List.of("主席", "副主席", "执行委员"), List.of("书记", "副书记", "委员"));
    private static final List<String> BODIES = List.of("云溪区社会组织综合委员会", "云溪区社会组织联合工会", "云溪区社会组织妇女联合会", "共青团云溪区社会组织工作委员会");
    private static final List<MassKind> KINDS = List.of(MassKind.PARTY, MassKind.UNION, MassKind.WOMEN, MassKind.YOUTH_LEAGUE);

    private final PartyWorld world;
    private final OfficeClock clock;
    private final PartyPlot plot;
    private final List<Unit> units;
    private final Names names = new Names(new Random(20260106));

    MassScene(PartyWorld world, OfficeClock clock, PartyPlot plot, List<Unit> units) {
        this.world = world;
        this.clock = clock;
        this.plot = plot;
        this.units = units;
    }

    void play(Instant opened) {
        var bodies = clock.at(opened, () -> {
            var all = new ArrayList<MassOrganizationId>();
            for (var i = 0; i < BODIES.size(); i++) all.add(body(i));
            return all;
        });
        clock.at(opened.plus(Duration.ofMinutes(20)), () -> {
            units(MassKind.UNION, plot.unions(), bodies.get(1), "工会");
            units(MassKind.WOMEN, plot.women(), bodies.get(2), "妇女组织");
            units(MassKind.YOUTH_LEAGUE, plot.leagues(), bodies.get(3), "团支部");
            return null;
        });
        world.rosters().remind();
    }

    private MassOrganizationId body(int number) {
        var officer = world.as("yaoying");
        var founded = LocalDate.of(2019, 3 + number, 18);
        var id = world.masses().enter(new NewMassOrganization(BODIES.get(number), KINDS.get(number), MassForm.UMBRELLA, null, DISTRICT, null, 30 + 12 * number), founded, officer);
        var rank = 1;
        for (var title : SEATS.get(number)) {
            var seat = world.rosters().open(id, title, rank, officer);
            rank++;
            if (title.equals("执行委员")) continue;
            world.rosters().nominate(seat, names.name(), "民主推荐，组织考察。", officer);
            if (title.equals("女职工委员")) continue;
            world.rosters().approve(seat, "云社工委〔2024〕" + (10 + number * 5 + rank) + "号", "同意。", world.as("shaoping"));
            var since = LocalDate.now(clock).minusMonths(number == 3 ? 8 : 1);
            world.rosters().take(seat, since, since.plusYears(number == 0 ? 5 : 3), "任职。", officer);
        }
        return id;
    }

    /** Every sixth has still to meet the three requirements. */
    private void units(MassKind kind, int howMany, MassOrganizationId above, String what) {
        var officer = world.as("yaoying");
        for (var i = 0; i < howMany; i++) {
            var unit = units.get((i * 3 + kind.ordinal()) % units.size());
            var members = 4 + (i * 7 + kind.ordinal() * 5) % 40;
            var form = kind == MassKind.UNION && members < 25 ? MassForm.GROUP : MassForm.COMMITTEE;
            var day = unit.registeredOn().plusDays(100 + i % 90);
            var founded = day.isAfter(LocalDate.now(clock)) ? unit.registeredOn() : day;
            var id = world.masses().enter(new NewMassOrganization(unit.name() + what, kind, form, above, DISTRICT, unit.id(), members), founded, officer);
            if (i % 6 != 5) world.masses().check(id, new ThreeChecks(names.name(), true, true), members, form, "实地核对，三项要求达到。", officer);
        }
    }
}
