package org.gongzhi.incubation.growth;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface PromotionRepository extends ListCrudRepository<Promotion, UUID> {

    /** A request within reach, held until the transaction ends. */
    @Query("""
            select *
              from promotion_request
             where id = :id
               and region between :from and :to
               and (:organization::uuid is null or organization_id = :organization)
               for update
            """)
    Optional<Promotion> hold(UUID id, String from, String to, @Nullable UUID organization);
}
