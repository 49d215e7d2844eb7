package org.gongzhi.order.need;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface NeedRepository extends ListCrudRepository<Need, UUID> {

    /** A need within reach, held until the transaction ends. An organization reaches the needs behind its own orders. */
    @Query("""
            select *
              from need n
             where n.id = :id
               and n.region between :from and :to
               and (:organization::uuid is null
                    or exists (select from order_partner p where p.order_id = n.order_id and p.organization_id = :organization))
               for update
            """)
    Optional<Need> hold(UUID id, String from, String to, @Nullable UUID organization);

    /** For whoever needs no reach: the holder of the private link. */
    @Query("select * from need where id = :id for update")
    Optional<Need> hold(UUID id);

    /** For an order that takes needs along: only those of its own place. */
    @Query("""
            select n.*
              from need n
              join service_order o on o.id = :order and n.region like regexp_replace(o.region, '(000)+$', '') || '%'
             where n.id = :id
               for update of n
            """)
    Optional<Need> holdFor(UUID order, UUID id);

    @Query("select * from need where order_id = :order and stage = 'ORDERED' order by serial for update")
    List<Need> holdOfOrder(UUID order);

    @Query("select * from need where stage = 'SERVED' and served_at < :before order by serial for update")
    List<Need> holdServedBefore(Instant before);

    @Query("select number from need where id = :id")
    String numberOf(UUID id);
}
