package org.gongzhi.order.salon;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface SalonRepository extends ListCrudRepository<Salon, UUID> {

    /** A salon within reach, held until the transaction ends. An organization reaches those it is invited to. */
    @Query("""
            select *
              from salon s
             where s.id = :id
               and s.region between :from and :to
               and (:organization::uuid is null
                    or exists (select from salon_participant p where p.salon_id = s.id and p.organization_id = :organization))
               for update of s
            """)
    Optional<Salon> hold(UUID id, String from, String to, @Nullable UUID organization);
}
