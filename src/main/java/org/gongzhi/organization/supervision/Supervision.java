package org.gongzhi.organization.supervision;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who sees whose matters: the reach of the post, an organization's people their own, and whoever speaks for competent units
 * only the organizations of those. Out of reach and absent look the same. (domain.md E)
 */
@Component
@Transactional(propagation = Propagation.SUPPORTS)
public class Supervision {

    private static final String UNIT_ROLE = "COMPETENT_UNIT";

    private final JdbcClient db;

    Supervision(JdbcClient db) {
        this.db = db;
    }

    /** {@code :from :to :organization :units}; {@code units} is null for those who see all. */
    public Map<String, @Nullable Object> params(Viewer viewer) {
        var params = viewer.reach().params();
        params.put("units", viewer.role().equals(UNIT_ROLE) ? units(viewer) : null);
        return params;
    }

    /** @throws Missing when the organization is out of the viewer's reach */
    public Supervised of(UUID organization, Viewer viewer) {
        return db.sql("""
                        select o.id, o.name, o.region, o.kind, o.stage, o.competent_unit, o.registered_on
                          from organization o
                         where o.id = :id
                           and o.region between :from and :to
                           and (:organization::uuid is null or o.id = :organization)
                           and (:units::text[] is null or o.competent_unit = any (:units))
                        """)
                .params(params(viewer))
                .param("id", organization)
                .query(Supervised.class)
                .optional()
                .orElseThrow(Missing::new);
    }

    /** By its whole name, or the viewer's own. @throws Refused {@code supervision.organization.unknown} */
    public Supervised named(@Nullable String name, Viewer viewer) {
        var own = viewer.reach().organization();
        if (own != null) return of(own, viewer);
        return db.sql("""
                        select o.id
                          from organization o
                         where o.name = :name
                           and o.region between :from and :to
                           and (:units::text[] is null or o.competent_unit = any (:units))
                         order by o.stage = 'REGISTERED' desc, o.serial
                         limit 1
                        """)
                .params(params(viewer))
                .param("name", name == null ? "" : name.strip())
                .query(UUID.class)
                .optional()
                .map(id -> of(id, viewer))
                .orElseThrow(() -> new Refused("supervision.organization.unknown", name == null ? "" : name.strip()).at("organization"));
    }

    /** The field for {@link #named}: an organization's own people need not say which. */
    public static List<Field> whom(Viewer viewer) {
        return viewer.reach().organization() != null ? List.of() : List.of(Field.text("organization", "组织名称").must().hint("按名录里的全称填写"));
    }

    private String[] units(Viewer viewer) {
        return db.sql("select unit from unit_speaker where person_id = :person order by unit").param("person", viewer.id()).query(String.class).list()
                .toArray(String[]::new);
    }
}
