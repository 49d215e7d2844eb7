package org.gongzhi.party.body;

import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.access.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)      // a page is one look at the books, on one connection
class PartyFormPages {

    private final PartyLists lists;
    private final PartyPages pages;
    private final JdbcClient db;

    PartyFormPages(PartyLists lists, PartyPages pages, JdbcClient db) {
        this.lists = lists;
        this.pages = pages;
        this.db = db;
    }

    PartyFormPage blank(String self, boolean standing, Viewer viewer) {
        var own = viewer.reach().organization();
        return new PartyFormPage(self, standing, own == null ? null : name(own), null, lists.superiors(viewer), lists.towns(viewer));
    }

    PartyFormPage of(PartyOrganizationId id, Viewer viewer) {
        var facts = pages.facts(id, viewer);
        return new PartyFormPage("/party-organizations/" + id + "/profile", true, facts.host(), facts, lists.superiors(viewer), List.of());
    }

    private String name(UUID organization) { return db.sql("select name from organization where id = :id").param("id", organization).query(String.class).single(); }
}
