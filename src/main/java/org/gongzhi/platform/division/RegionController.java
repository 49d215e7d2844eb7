package org.gongzhi.platform.division;

import java.util.List;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Form;
import org.gongzhi.platform.page.Menu;
import org.gongzhi.platform.region.Regions;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The country's regions, which everybody may know: from the provinces down to whatever was loaded. */
@RestController
@RequestMapping("/regions")
class RegionController {

    private static final int TOWN = 4;

    record Nothing() {}

    private final Regions regions;
    private final JdbcClient db;

    RegionController(Regions regions, JdbcClient db) {
        this.regions = regions;
        this.db = db;
    }

    @GetMapping
    @Requires("region.read")
    @Menu.Entry(value = "行政区划", icon = "map-pin", group = "管理", rank = 930)
    RegionPage country() {
        return new RegionPage(null, List.of(), rows(null), false);
    }

    @GetMapping("/{code}/children")
    @Requires("region.read")
    RegionPage children(@PathVariable String code, Viewer viewer) {
        var region = regions.get(code);
        var rows = rows(code);
        var loadable = viewer.may("region.load") && rows.stream().anyMatch(row -> row.level() == TOWN);
        return new RegionPage(region, regions.path(code), rows, loadable);
    }

    @PostMapping("/{code}/villages")
    @Requires("region.load")
    RegionPage load(@PathVariable String code, Form<Nothing> form, Viewer viewer) {
        form.submit(nothing -> regions.loadVillages(code));
        return children(code, viewer);
    }

    private List<RegionPage.Row> rows(@Nullable String parent) {
        return db.sql("""
                        select r.code, r.name, r.level,
                               (select count(*)
                                  from region c
                                 where c.level = 5
                                   and c.code between r.code and rpad(substr(r.code, 1, (array[2, 4, 6, 9, 12])[r.level]), 12, '9')) as communities
                          from region r
                         where r.parent = :parent or :parent::text is null and r.parent is null
                         order by r.code
                        """)
                .param("parent", parent)
                .query(RegionPage.Row.class)
                .list();
    }
}
