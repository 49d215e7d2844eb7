package org.gongzhi.incubation.growth;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface DeliveryRepository extends ListCrudRepository<Delivery, UUID> {

    /** A service within reach, held until the transaction ends: both who gave and who received it reach it. */
    @Query("""
            select *
              from growth_delivery
             where id = :id
               and region between :from and :to
               and (:organization::uuid is null or organization_id = :organization or provider_id = :organization)
               for update
            """)
    Optional<Delivery> hold(UUID id, String from, String to, @Nullable UUID organization);
}
