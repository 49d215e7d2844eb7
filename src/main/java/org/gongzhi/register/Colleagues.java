package org.gongzhi.register;

import java.util.Optional;
import java.util.UUID;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whoever holds a post where the viewer reaches, by name; of several with one name, by log-in. */
@Component
class Colleagues implements References {

    private final JdbcClient db;

    Colleagues(JdbcClient db) {
        this.db = db;
    }

    @Override public String type() { return "person"; }

    @Override
    public Optional<Reference> named(String name, Viewer viewer) {
        var found = db.sql("""
                        select distinct p.id, p.name, null as region
                          from person p
                          join post o on o.person_id = p.id and o.until is null
                         where (p.name = :name or p.login = :name)
                           and rpad(o.region, 12, '0') between :from and :to
                           and (:organization::uuid is null or o.organization_id = :organization)
                         limit 2
                        """)
                .params(viewer.reach().params())
                .param("name", name)
                .query(Reference.class)
                .list();
        if (found.size() > 1) throw new Refused("register.reference.several", name);
        return found.stream().findFirst();
    }

    @Override
    public Optional<Reference> find(UUID id) {
        return db.sql("select id, name, null as region from person where id = :id").param("id", id).query(Reference.class).optional();
    }

    @Override public String href(UUID id, Viewer viewer) { return ""; }
}
