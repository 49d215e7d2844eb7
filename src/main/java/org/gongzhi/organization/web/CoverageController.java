package org.gongzhi.organization.web;

import java.util.List;
import org.gongzhi.organization.DistrictReach;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Menu;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where the organizations are, and what they serve. */
@RestController
@RequestMapping("/organizations/coverage")
class CoverageController {

    private final JdbcClient db;

    CoverageController(JdbcClient db) {
        this.db = db;
    }

    @GetMapping
    @Requires("organization.read")
    @Menu.Entry(value = "组织分布", icon = "map", group = "社会组织", rank = 32)
    CoveragePage coverage(Viewer viewer) {
        var district = viewer.reach().from().substring(0, 6) + "000000";
        var name = db.sql("select name from region where code = :code").param("code", district).query(String.class).optional().orElse("");
        return new CoveragePage(name, towns(viewer), fields(viewer));
    }

    private List<CoveragePage.Town> towns(Viewer viewer) {
        return db.sql("""
                        select t.code, t.name,
                               count(o.id) filter (where o.kind = 'SOCIAL_GROUP') as social_groups,
                               count(o.id) filter (where o.kind = 'SERVICE_INSTITUTION') as institutions,
                               count(o.id) filter (where o.kind = 'FOUNDATION') as foundations,
                               count(o.id) filter (where o.kind = 'COMMUNITY_GROUP') as groups,
                               count(o.id) filter (where o.kind = 'STARTUP_TEAM') as teams
                          from region t
                          left join organization o on o.region between t.code and substr(t.code, 1, 9) || '999' and o.stage = 'REGISTERED'
                         where t.code between :from and :to
                           and t.level = 4
                         group by t.code, t.name
                         order by t.code
                        """)
                .params(DistrictReach.params(viewer))
                .query(CoveragePage.Town.class)
                .list();
    }

    private List<CoveragePage.Row> fields(Viewer viewer) {
        return db.sql("""
                        select s.code, s.label as field,
                               (select count(*)
                                  from organization_field f
                                  join organization o on o.id = f.organization_id
                                 where f.field = s.code
                                   and o.stage = 'REGISTERED'
                                   and o.region between :from and :to) as organizations,
                               (select count(distinct t.code)
                                  from organization_capability c
                                  join organization o on o.id = c.organization_id and o.stage = 'REGISTERED'
                                  join region r on r.code = c.region
                                  join region t on t.level = 4 and t.code between :from and :to
                                                and (substr(t.code, 1, 9) = substr(r.code, 1, 9) or r.level = 3 and substr(t.code, 1, 6) = substr(r.code, 1, 6))
                                 where c.field = s.code) as towns,
                               (select coalesce(sum(c.at_once), 0)
                                  from organization_capability c
                                  join organization o on o.id = c.organization_id
                                 where c.field = s.code
                                   and o.stage = 'REGISTERED'
                                   and o.region between :from and :to) as at_once
                          from service_field s
                         order by s.rank
                        """)
                .params(DistrictReach.params(viewer))
                .query(CoveragePage.Row.class)
                .list();
    }
}
