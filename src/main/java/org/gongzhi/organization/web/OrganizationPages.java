package org.gongzhi.organization.web;

import java.util.List;
import org.gongzhi.organization.DistrictReach;
import org.gongzhi.organization.Organizations;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.region.Regions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the screens of the register show. */
@Component
class OrganizationPages {

    private final JdbcClient db;
    private final Organizations organizations;
    private final Regions regions;

    OrganizationPages(JdbcClient db, Organizations organizations, Regions regions) {
        this.db = db;
        this.organizations = organizations;
        this.regions = regions;
    }

    OrganizationListPage list(OrganizationFilter filter, Viewer viewer) {
        var rows = db.sql("""
                        select o.id, o.serial, o.name, coalesce(o.credit_code, o.filed_number) as code, o.kind, r.name as place, o.competent_unit,
                               (select string_agg(s.label, '、' order by s.rank)
                                  from organization_field f
                                  join service_field s on s.code = f.field
                                 where f.organization_id = o.id) as fields,
                               o.registered_on, o.certificate_expires_on, o.stage
                          from organization o
                          join region r on r.code = o.region
                         where o.region between :from and :to
                           and (:name::text is null or o.credit_code = :code or o.filed_number = :code
                                or o.bigrams @> :bigrams::text[] and o.name like :name)
                           and (:kind::text is null or o.kind = :kind)
                           and (:stage::text is null or o.stage = :stage)
                           and (:field::text is null or exists (select from organization_field f where f.organization_id = o.id and f.field = :field))
                           and (:town::text is null or o.region between :town and substr(:town, 1, 9) || '999')
                           and o.serial < :before
                         order by o.serial desc
                         limit :rows
                        """)
                .params(DistrictReach.params(viewer))
                .params(filter.params())
                .query(OrganizationListPage.Row.class)
                .list();
        var shown = rows.size() > filter.limit() ? rows.subList(0, filter.limit()) : rows;
        var next = rows.size() > shown.size() ? filter.next(shown.get(shown.size() - 1).serial()) : null;
        return new OrganizationListPage(filter, shown, towns(viewer), organizations.fields(), next);
    }

    private List<Option> towns(Viewer viewer) {
        var reach = DistrictReach.params(viewer);
        return regions.within((String) reach.get("from"), (String) reach.get("to"), 4).stream()
                .map(town -> new Option(town.code(), town.name()))
                .toList();
    }
}
