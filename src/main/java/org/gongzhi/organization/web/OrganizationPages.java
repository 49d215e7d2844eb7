package org.gongzhi.organization.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gongzhi.organization.Disclosure;
import org.gongzhi.organization.DistrictReach;
import org.gongzhi.organization.NewestNamed;
import org.gongzhi.organization.OrganizationMove;
import org.gongzhi.organization.Organizations;
import org.gongzhi.organization.Standings;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.journal.Journal;
import org.gongzhi.platform.move.Action;
import org.gongzhi.platform.move.Move;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Show;
import org.gongzhi.platform.privacy.Disclosures;
import org.gongzhi.platform.region.Regions;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the screens of the register show. */
@Component
@Transactional(readOnly = true)      // a page is one look at the books, on one connection
class OrganizationPages {

    /** These have screens of their own. */
    private static final List<OrganizationMove> ELSEWHERE = List.of(OrganizationMove.KEEP, OrganizationMove.CHANGE);

    private final JdbcClient db;
    private final NewestNamed named;
    private final Organizations organizations;
    private final OrganizationHeads heads;
    private final Standings standings;
    private final Regions regions;
    private final Journal journal;

    OrganizationPages(JdbcClient db, NewestNamed named, Organizations organizations, OrganizationHeads heads, Standings standings, Regions regions, Journal journal) {
        this.db = db;
        this.named = named;
        this.organizations = organizations;
        this.heads = heads;
        this.standings = standings;
        this.regions = regions;
        this.journal = journal;
    }

    OrganizationListPage list(OrganizationFilter filter, Viewer viewer) {
        var newest = filter.isNameOnly() ? named.find(filter.text(), filter.from(), filter.limit() + 1, DistrictReach.params(viewer)) : Optional.<List<Long>>empty();
        var rows = rows(filter, viewer, newest.orElse(null));
        var shown = rows.size() > filter.limit() ? rows.subList(0, filter.limit()) : rows;
        var next = rows.size() > shown.size() ? filter.next(shown.get(shown.size() - 1).serial()) : null;
        return new OrganizationListPage(filter, shown, towns(viewer), organizations.fields(), next);
    }

    private List<OrganizationListPage.Row> rows(OrganizationFilter filter, Viewer viewer, @Nullable List<Long> found) {
        return db.sql("""
                        select o.id, o.serial, o.name, coalesce(o.credit_code, o.filed_number) as code, o.kind, r.name as place, o.competent_unit,
                               (select string_agg(s.label, '、' order by s.rank)
                                  from organization_field f
                                  join service_field s on s.code = f.field
                                 where f.organization_id = o.id) as fields,
                               o.registered_on, o.certificate_expires_on, o.stage
                          from organization o
                          join region r on r.code = o.region
                         where o.region between :from and :to
                           and (:district::text is null or substr(o.region, 1, 6) = :district)
                           and (:name::text is null or o.credit_code = :code or o.filed_number = :code
                                or o.bigrams @> :bigrams::text[] and o.name like :name)
                           and (:kind::text is null or o.kind = :kind)
                           and (:stage::text is null or o.stage = :stage)
                           and (:field::text is null or exists (select from organization_field f where f.organization_id = o.id and f.field = :field))
                           and (:town::text is null or o.region between :town and :town_end)
                           and (:found::bigint[] is null or o.serial = any(:found))
                           and o.serial < :before
                         order by o.serial desc
                         limit :rows
                        """)
                .params(DistrictReach.params(viewer))
                .params(found == null ? filter.params() : filter.paramsBut("name"))
                .param("found", found == null ? null : found.toArray(Long[]::new))
                .query(OrganizationListPage.Row.class)
                .list();
    }

    OrganizationPage show(UUID id, Viewer viewer) {
        var head = heads.of(id, viewer);
        var own = viewer.belongsTo(id);
        return db.sql("""
                        select o.*, a.name as area,
                               array(select s.label
                                       from organization_field f
                                       join service_field s on s.code = f.field
                                      where f.organization_id = o.id
                                      order by s.rank) as fields
                          from organization o
                          left join management_area a on a.id = o.area_id
                         where o.id = :id
                           and o.region between :from and :to
                        """)
                .params(DistrictReach.params(viewer))
                .param("id", id)
                .query((row, n) -> new OrganizationPage(head, registered(row), standings.of(id), kept(row),
                        List.of((String[]) row.getArray("fields").getArray()), own && viewer.may("organization.keep"),
                        (own || viewer.reach().organization() == null) && viewer.may(Disclosures.PERMISSION), actions(head, viewer)))
                .single();
    }

    OrganizationTimelinePage timeline(UUID id, Viewer viewer) {
        return new OrganizationTimelinePage(heads.of(id, viewer), journal.of("organization", id, OrganizationPages::move));
    }

    NewOrganizationPage blank(Viewer viewer) {
        var reach = viewer.reach();
        var areas = db.sql("select id as value, name as label from management_area where district between :from and :to order by name")
                .params(reach.params())
                .query(Option.class)
                .list();
        return new NewOrganizationPage(places(reach.from(), reach.to()), areas, organizations.fields());
    }

    List<Option> places(String from, String to) {
        return regions.places(from, to).stream()
                .map(place -> new Option(place.code(), place.level() == 4 ? place.name() : "　" + place.name()))
                .toList();
    }

    /** A whole district, then its towns and communities. */
    List<Option> district(String from, String to) {
        var all = new ArrayList<Option>();
        regions.find(from).ifPresent(district -> all.add(new Option(district.code(), "全区（" + district.name() + "）")));
        all.addAll(places(from, to));
        return all;
    }

    private List<Option> towns(Viewer viewer) {
        var reach = DistrictReach.params(viewer);
        return regions.below((String) reach.get("from"), (String) reach.get("to")).stream()
                .map(town -> new Option(town.code(), town.name()))
                .toList();
    }

    private static OrganizationPage.Registered registered(ResultSet row) throws SQLException {
        return new OrganizationPage.Registered(Show.text(row.getString("legal_representative_masked")), row.getString("address"), row.getString("area"),
                row.getString("competent_unit"), row.getString("scope"), row.getBigDecimal("funds"), row.getObject("established_on", LocalDate.class),
                row.getObject("registered_on", LocalDate.class), row.getObject("certificate_expires_on", LocalDate.class),
                row.getObject("deregistered_on", LocalDate.class));
    }

    private static OrganizationPage.Kept kept(ResultSet row) throws SQLException {
        return new OrganizationPage.Kept(Show.text(row.getString("contact_masked")), Show.text(row.getString("phone_masked")), row.getString("public_phone"),
                row.getString("website"), row.getString("introduction"), row.getObject("staff", Integer.class));
    }

    private static List<Action> actions(OrganizationHead head, Viewer viewer) {
        return Move.openIn(head.stage(), OrganizationMove.values()).stream()
                .filter(move -> !ELSEWHERE.contains(move) && viewer.may(move.permission()))
                .map(move -> new Action(move.name(), move.label(), head.href() + "/" + move.noun()))
                .toList();
    }

    private static Move<?> move(String name) {
        return name.equals(Disclosure.REVEAL.name()) ? Disclosure.REVEAL : OrganizationMove.valueOf(name);
    }
}
