package org.gongzhi.organization.supervision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Form;
import org.gongzhi.platform.page.Menu;
import org.gongzhi.platform.page.Option;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who speaks for which competent unit. */
@RestController
@RequestMapping("/supervision/units")
class UnitsController {

    record Appointment(@NotBlank @Size(max = 40) String unit, @NotBlank @Size(max = 40) String login) {}

    private record Pair(String unit, long organizations, @Nullable String login, @Nullable String name) {}

    private final Units units;
    private final JdbcClient db;

    UnitsController(Units units, JdbcClient db) {
        this.units = units;
        this.db = db;
    }

    @GetMapping
    @Requires("supervision.rules")
    @Menu.Entry(value = "业务主管单位", icon = "building-bank", group = "登记监管", rank = 68)
    UnitsPage show(Viewer viewer) {
        var pairs = db.sql("""
                        select u.unit, u.organizations, p.login, p.name
                          from (select o.competent_unit as unit, count(*) as organizations
                                  from organization o
                                 where o.region between :from and :to
                                   and o.competent_unit is not null
                                   and o.stage = 'REGISTERED'
                                 group by o.competent_unit) u
                          left join unit_speaker s on s.unit = u.unit
                          left join person p on p.id = s.person_id
                         order by u.organizations desc, u.unit, p.name
                        """)
                .params(viewer.reach().params())
                .query(Pair.class)
                .list();
        var rows = new LinkedHashMap<String, UnitsPage.Row>();
        for (var pair : pairs) rows.merge(pair.unit(), row(pair), UnitsController::both);
        return new UnitsPage(List.copyOf(rows.values()), people(viewer));
    }

    @PostMapping
    @Requires("supervision.rules")
    UnitsPage appoint(Form<Appointment> form, Viewer viewer) {
        form.submit(typed -> units.appoint(typed.login(), typed.unit(), viewer));
        return show(viewer);
    }

    @PostMapping("/removal")
    @Requires("supervision.rules")
    UnitsPage dismiss(Form<Appointment> form, Viewer viewer) {
        form.submit(typed -> units.dismiss(typed.login(), typed.unit(), viewer));
        return show(viewer);
    }

    private List<Option> people(Viewer viewer) {
        return db.sql("""
                        select distinct p.login as value, p.name || '（' || x.capacity || '）' as label
                          from person p
                          join post x on x.person_id = p.id and x.until is null and x.role = 'COMPETENT_UNIT'
                         where rpad(x.region, 12, '0') between :from and :to
                         order by label
                        """)
                .params(viewer.reach().params())
                .query(Option.class)
                .list();
    }

    private static UnitsPage.Row row(Pair pair) {
        var speakers = pair.login() == null ? List.<UnitsPage.Speaker>of() : List.of(new UnitsPage.Speaker(pair.login(), pair.name()));
        return new UnitsPage.Row(pair.unit(), pair.organizations(), pair.name() == null ? "" : pair.name(), speakers);
    }

    private static UnitsPage.Row both(UnitsPage.Row one, UnitsPage.Row other) {
        var speakers = Stream.concat(one.speakers().stream(), other.speakers().stream()).toList();
        return new UnitsPage.Row(one.unit(), one.organizations(), speakers.stream().map(UnitsPage.Speaker::name).collect(Collectors.joining("、")), speakers);
    }
}
