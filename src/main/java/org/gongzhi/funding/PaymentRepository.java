package org.gongzhi.funding;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface PaymentRepository extends ListCrudRepository<Payment, UUID> {

    /** A payment within reach, held: of two who approve at once the second counts the first. Receivers read, but never move it. */
    @Query("""
            select *
              from payment
             where id = :id
               and region between :from and :to
               for update
            """)
    Optional<Payment> hold(UUID id, String from, String to);
}
