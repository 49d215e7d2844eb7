package org.gongzhi.organization.change;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface ChangeRepository extends ListCrudRepository<ChangeRequest, UUID> {

    /** A request whose organization is within reach, held until the transaction ends. */
    @Query("""
            select c.*
              from organization_change c
              join organization o on o.id = c.organization_id
             where c.id = :id
               and o.region between :from and :to
               and (:organization::uuid is null or o.id = :organization)
               for update of c
            """)
    Optional<ChangeRequest> hold(UUID id, String from, String to, @Nullable UUID organization);
}
