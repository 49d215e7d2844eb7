package org.gongzhi.order.salon.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.gongzhi.order.salon.SalonId;
import org.gongzhi.order.salon.SalonStage;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The list of salons, and the head of each. */
@Component
@Transactional(readOnly = true)      // a page is one look at the books, on one connection
class SalonPages {

    private final JdbcClient db;

    SalonPages(JdbcClient db) {
        this.db = db;
    }

    SalonListPage list(@Nullable SalonStage stage, long before, int limit, Viewer viewer) {
        var rows = db.sql("""
                        select s.id, s.serial, s.number, s.title, r.name as community, s.starts_at, s.place, s.chair, s.stage,
                               (select count(*) from salon_participant p where p.salon_id = s.id) as invited,
                               (select count(*) from salon_participant p where p.salon_id = s.id and p.attended) as present,
                               (select count(*) from salon_need n where n.salon_id = s.id) as topics,
                               (select count(*) from salon_option o where o.salon_id = s.id) as options,
                               (select count(*) from service_order o where o.salon_id = s.id) as orders
                          from salon s
                          join region r on r.code = s.region
                         where s.region between :from and :to
                           and (:organization::uuid is null
                                or exists (select from salon_participant p where p.salon_id = s.id and p.organization_id = :organization))
                           and (:stage::text is null or s.stage = :stage)
                           and s.serial < :before
                         order by s.serial desc
                         limit :rows
                        """)
                .params(viewer.reach().params())
                .param("stage", stage == null ? null : stage.name())
                .param("before", before)
                .param("rows", limit + 1)
                .query(SalonPages::row)
                .list();
        var shown = rows.size() > limit ? rows.subList(0, limit) : rows;
        return new SalonListPage(stage, List.copyOf(shown), rows.size() > limit ? shown.get(limit - 1).serial() : null);
    }

    SalonHead head(SalonId id, Viewer viewer) {
        return db.sql("""
                        select s.number, s.title, s.region, r.name as community, s.stage, s.starts_at, s.place, s.chair,
                               (select count(*) from salon_participant p where p.salon_id = s.id) as invited,
                               (select count(*) from salon_participant p where p.salon_id = s.id and p.attended) as present,
                               (select count(*) from attachment a where a.subject = 'salon' and a.subject_id = s.id) as photos
                          from salon s
                          join region r on r.code = s.region
                         where s.id = :id
                           and s.region between :from and :to
                           and (:organization::uuid is null
                                or exists (select from salon_participant p where p.salon_id = s.id and p.organization_id = :organization))
                        """)
                .params(viewer.reach().params())
                .param("id", id.value())
                .query((row, n) -> head(id, row, viewer))
                .optional()
                .orElseThrow(Missing::new);
    }

    private static SalonHead head(SalonId id, ResultSet row, Viewer viewer) throws SQLException {
        var stage = SalonStage.valueOf(row.getString("stage"));
        return new SalonHead(id, row.getString("number"), row.getString("title"), row.getString("region"), row.getString("community"), stage,
                row.getTimestamp("starts_at").toInstant(), row.getString("place"), row.getString("chair"), row.getInt("invited"),
                row.getInt("present"), row.getInt("photos"), stage.isOpen(), stage.isOpen() && viewer.may("salon.hold"));
    }

    private static SalonListPage.Row row(ResultSet row, int n) throws SQLException {
        return new SalonListPage.Row(new SalonId(row.getObject("id", UUID.class)), row.getLong("serial"), row.getString("number"),
                row.getString("title"), row.getString("community"), row.getTimestamp("starts_at").toInstant(), row.getString("place"),
                row.getString("chair"), row.getInt("invited"), row.getInt("present"), row.getInt("topics"), row.getInt("options"),
                row.getInt("orders"), SalonStage.valueOf(row.getString("stage")));
    }
}
