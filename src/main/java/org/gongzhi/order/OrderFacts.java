package org.gongzhi.order;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the door must know about orders beyond the one that it holds. */
@Component
class OrderFacts {

    private final JdbcClient db;

    OrderFacts(JdbcClient db) {
        this.db = db;
    }

    OrderHead head(OrderId id, Viewer viewer) {
        return db.sql("""
                        select o.id, o.number, o.title, o.region, r.name as place, o.field, o.starts_on, o.ends_on, o.budget, o.agreed,
                               o.claim_mode, o.stage, o.organization_id, c.name as organization,
                               :organization::uuid is null or p.order_id is not null as insider
                          from service_order o
                          join region r on r.code = o.region
                          left join organization c on c.id = o.organization_id
                          left join order_partner p on p.order_id = o.id and p.organization_id = :organization
                         where o.id = :id
                           and o.region between :from and :to
                           and (:organization::uuid is null or o.stage in ('OPEN', 'CLAIMED') or p.order_id is not null)
                        """)
                .params(viewer.reach().params())
                .param("id", id.value())
                .query(OrderHead.class)
                .optional()
                .orElseThrow(Missing::new);
    }

    String nameOf(@Nullable UUID organization) {
        return db.sql("select name from organization where id = :id").param("id", organization).query(String.class).optional().orElse("");
    }

    /** A free repair for needs that each name a vulnerable group says so itself; otherwise somebody must say how it was checked. */
    NewOrder eligible(NewOrder typed) {
        if (typed.kind() != OrderKind.FREE_REPAIR || !typed.eligibility().isBlank() || typed.needs().isEmpty()) return typed;
        var others = db.sql("select count(*) from need where id = any (:needs) and vulnerable is null")
                .param("needs", typed.needs().toArray(UUID[]::new))
                .query(Integer.class)
                .single();
        return others > 0 ? typed : typed.eligibleBecause("居民点单时已登记为困难群众");
    }

    boolean hasOffers(OrderId id) {
        return db.sql("select exists (select from order_offer where order_id = :id)").param("id", id.value()).query(Boolean.class).single();
    }

    /** @throws Refused {@code order.partner.unknown}, {@code order.partner.no-part} */
    List<OrderPartner> partners(String region, List<String> names, List<String> parts) {
        var partners = new LinkedHashMap<UUID, OrderPartner>();
        for (int row = 0; row < names.size(); row++) {
            var name = names.get(row).strip();
            if (name.isEmpty()) continue;
            if (row >= parts.size() || parts.get(row).isBlank()) throw new Refused("order.partner.no-part", name).at("part");
            var id = registered(name, region).orElseThrow(() -> new Refused("order.partner.unknown", name).at("name"));
            partners.put(id, new OrderPartner(id, parts.get(row).strip(), false));
        }
        return List.copyOf(partners.values());
    }

    private Optional<UUID> registered(String name, String region) {
        return db.sql("select id from organization where name = :name and stage = 'REGISTERED' and left(region, 6) = left(:region, 6)")
                .param("name", name)
                .param("region", region)
                .query(UUID.class)
                .optional();
    }
}
