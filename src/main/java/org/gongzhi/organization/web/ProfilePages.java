package org.gongzhi.organization.web;

import java.util.List;
import java.util.UUID;
import org.gongzhi.organization.DistrictReach;
import org.gongzhi.organization.Organizations;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.file.Attachments;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.privacy.Disclosures;
import org.gongzhi.platform.privacy.ShownPage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The faces of one organization beside its facts: what it can do, its papers, and whom to call. */
@Component
class ProfilePages {

    private final JdbcClient db;
    private final OrganizationHeads heads;
    private final OrganizationPages pages;
    private final Organizations organizations;
    private final Attachments attachments;

    ProfilePages(JdbcClient db, OrganizationHeads heads, OrganizationPages pages, Organizations organizations, Attachments attachments) {
        this.db = db;
        this.heads = heads;
        this.pages = pages;
        this.organizations = organizations;
        this.attachments = attachments;
    }

    CapabilitiesPage capabilities(UUID id, Viewer viewer) {
        var head = heads.of(id, viewer);
        var mayKeep = viewer.belongsTo(id) && viewer.may("organization.keep");
        var rows = db.sql("""
                        select c.id, s.label as field, r.name as place, c.at_once, c.note
                          from organization_capability c
                          join service_field s on s.code = c.field
                          join region r on r.code = c.region
                         where c.organization_id = :id
                         order by s.rank, c.region
                        """)
                .param("id", id)
                .query(CapabilitiesPage.Row.class)
                .list();
        var reach = DistrictReach.params(viewer);
        var places = mayKeep ? pages.district((String) reach.get("from"), (String) reach.get("to")) : List.<Option>of();
        return new CapabilitiesPage(head, rows, mayKeep ? organizations.fields() : List.of(), places, mayKeep);
    }

    FilesPage files(UUID id, Viewer viewer) {
        var head = heads.of(id, viewer);
        var mayRead = mayRead(id, viewer);
        return new FilesPage(head, mayRead ? attachments.of("organization", id) : List.of(), mayRead);
    }

    /** Papers of the register are for the registrar and for the organization itself. */
    static boolean mayRead(UUID id, Viewer viewer) {
        return viewer.belongsTo(id) || viewer.reach().organization() == null && viewer.may("organization.papers");
    }

    ProfilePage profile(UUID id, Viewer viewer) {
        if (!viewer.belongsTo(id)) throw new Missing();
        var head = heads.of(id, viewer);
        var kept = db.sql("select contact_masked, phone_masked, public_phone, website, introduction, staff from organization where id = :id")
                .param("id", id)
                .query(ProfilePage.Kept.class)
                .single();
        var served = db.sql("select field from organization_field where organization_id = :id").param("id", id).query(String.class).list();
        return new ProfilePage(head, kept, served, organizations.fields());
    }

    ShownPage shown(UUID id, List<Disclosures.Shown> shown, Viewer viewer) {
        var head = heads.of(id, viewer);
        return new ShownPage(head.name(), "联系方式", shown, head.href());
    }
}
