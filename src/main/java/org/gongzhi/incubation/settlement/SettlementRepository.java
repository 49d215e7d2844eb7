package org.gongzhi.incubation.settlement;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface SettlementRepository extends ListCrudRepository<Settlement, UUID> {

    /** A settlement within reach, held until the transaction ends. */
    @Query("""
            select *
              from settlement
             where id = :id
               and region between :from and :to
               and (:organization::uuid is null or organization_id = :organization)
               for update
            """)
    Optional<Settlement> hold(UUID id, String from, String to, @Nullable UUID organization);

    /** The same without a viewer, for what follows from a case. */
    @Query("select * from settlement where id = :id for update")
    Optional<Settlement> hold(UUID id);
}
