package org.gongzhi.organization.supervision;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gongzhi.appraisal.mark.Interests;
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
 * only the organizations of those. Out of reach and absent look the same. And who judges them: nobody who is tied to the organization,
 * by the ties that also keep people from scoring it. (domain.md E; 行政处罚法 art. 43; 社会组织评估管理办法)
 */
@Component
@Transactional(propagation = Propagation.SUPPORTS)
public class Supervision {

    private static final String UNIT_ROLE = "COMPETENT_UNIT";

    private final JdbcClient db;
    private final Interests interests;

    Supervision(JdbcClient db, Interests interests) {
        this.db = db;
        this.interests = interests;
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

    /** A matter that was loaded for writing. @throws Missing when there is none, or its organization is out of the viewer's reach */
    public <D extends Dossier<D, ?>> D held(Optional<D> loaded, Viewer viewer) {
        var it = loaded.orElseThrow(Missing::new);
        of(it.organizationId(), viewer);
        return it;
    }

    /** The same for whoever judges it. @throws Refused {@code supervision.own-case} */
    public <D extends Dossier<D, ?>> D judged(Optional<D> loaded, Viewer viewer) {
        var it = held(loaded, viewer);
        impartial(it.organizationId(), viewer);
        return it;
    }

    /** Before anybody judges: who works or worked there, bears the name of its legal representative, or declared an interest, does not. @throws Refused {@code supervision.own-case} */
    private void impartial(UUID organization, Viewer viewer) {
        interests.between(List.of(organization), List.of(viewer.id())).stream().findFirst().ifPresent(tie -> {
            throw new Refused("supervision.own-case", tie.because());
        });
    }

    /** The same of those who went there, with an account or without. @throws Refused {@code supervision.own-case.named} */
    public void impartial(UUID organization, List<String> names, String field) {
        interests.ofNames(organization, names).stream().findFirst().ifPresent(tie -> {
            throw new Refused("supervision.own-case.named", tie.name(), tie.because()).at(field);
        });
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
