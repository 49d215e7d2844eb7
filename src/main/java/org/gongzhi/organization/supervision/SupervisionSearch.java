package org.gongzhi.organization.supervision;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.search.Bigrams;
import org.gongzhi.platform.search.SearchSource;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds matters by their number, or by two characters of the organization's name. */
@Component
@Order(32)
@Transactional(readOnly = true)
class SupervisionSearch implements SearchSource {

    private final JdbcClient db;
    private final Supervision supervision;

    SupervisionSearch(JdbcClient db, Supervision supervision) {
        this.db = db;
        this.supervision = supervision;
    }

    @Override public String label() { return "登记监管事项"; }

    @Override public String permission() { return "supervision.read"; }

    @Override
    public List<Hit> find(String asked, Viewer viewer, int limit) {
        return Stream.of(Matter.values()).filter(matter -> viewer.may(matter.permission())).flatMap(matter -> find(matter, asked, viewer, limit).stream()).limit(limit).toList();
    }

    /** Of each kind by its own indexes: an “or” over two tables would read all of them. */
    private List<Hit> find(Matter matter, String asked, Viewer viewer, int limit) {
        return db.sql("""
                        with found as (
                            (select m.id from %1$s m where m.number = upper(:asked))
                             union
                            (select m.id
                               from organization o
                               join %1$s m on m.organization_id = o.id
                              where o.bigrams @> :bigrams::text[] and o.name like '%%' || :asked || '%%'
                                and o.region between :from and :to
                              limit 200)
                        )
                        select m.number || ' ' || o.name as title, m.id
                          from found f
                          join %1$s m on m.id = f.id
                          join organization o on o.id = m.organization_id
                         where m.region between :from and :to
                           and (:organization::uuid is null or o.id = :organization)
                           and (:units::text[] is null or o.competent_unit = any (:units))
                         order by m.serial desc
                         limit :limit
                        """.formatted(matter.table()))
                .params(supervision.params(viewer))
                .param("asked", asked)
                .param("bigrams", Bigrams.of(asked))
                .param("limit", limit)
                .query((row, n) -> new Hit(row.getString("title"), matter.label(), matter.href(row.getObject("id", UUID.class))))
                .list();
    }
}
