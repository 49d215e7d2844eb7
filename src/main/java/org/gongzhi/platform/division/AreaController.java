package org.gongzhi.platform.division;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Form;
import org.gongzhi.platform.page.Menu;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.region.Regions;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/areas")
class AreaController {

    record Outline(@NotBlank @Size(max = 40) String name, @NotEmpty List<String> regions) {}

    private final Areas areas;
    private final Regions regions;
    private final JdbcClient db;

    AreaController(Areas areas, Regions regions, JdbcClient db) {
        this.areas = areas;
        this.regions = regions;
        this.db = db;
    }

    @GetMapping
    @Requires("region.read")
    @Menu.Entry(value = "功能区", icon = "map", group = "管理", rank = 932)
    AreaListPage list(Viewer viewer) {
        var rows = db.sql("""
                        select a.id, a.name, d.name as district,
                               coalesce((select string_agg(r.name, '、' order by r.code)
                                           from management_area_region m
                                           join region r on r.code = m.region
                                          where m.area_id = a.id), '') as regions
                          from management_area a
                          join region d on d.code = a.district
                         where a.district between substr(:from, 1, 6) || '000000' and :to
                         order by a.district, a.name
                        """)
                .params(viewer.reach().params())
                .query(AreaListPage.Row.class)
                .list();
        return new AreaListPage(rows, viewer.may("area.keep") ? places(viewer) : List.of());
    }

    @PostMapping
    @Requires("area.keep")
    @ResponseStatus(HttpStatus.CREATED)
    AreaListPage found(Form<Outline> form, Viewer viewer) {
        form.create(outline -> areas.found(outline.name(), outline.regions(), viewer));
        return list(viewer);
    }

    @GetMapping("/{id}")
    @Requires("area.keep")
    AreaPage show(@PathVariable UUID id, Viewer viewer) {
        var name = db.sql("select name from management_area where id = :id and district between :from and :to")
                .params(viewer.reach().params())
                .param("id", id)
                .query(String.class)
                .optional()
                .orElseThrow(Missing::new);
        var covered = db.sql("select region from management_area_region where area_id = :id").param("id", id).query(String.class).list();
        return new AreaPage(id, name, covered, places(viewer));
    }

    @PostMapping("/{id}")
    @Requires("area.keep")
    Page change(@PathVariable UUID id, Form<Outline> form, Viewer viewer) {
        form.submit(outline -> areas.change(id, outline.name(), outline.regions(), viewer));
        return form.refused() ? show(id, viewer) : list(viewer);
    }

    private List<Option> places(Viewer viewer) {
        return regions.places(viewer.reach().from(), viewer.reach().to()).stream()
                .map(place -> new Option(place.code(), place.name()))
                .toList();
    }
}
