package org.gongzhi.incubation.booking;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface BookingRepository extends ListCrudRepository<Booking, UUID> {

    /** A booking within reach, held until the transaction ends. */
    @Query("""
            select *
              from room_booking
             where id = :id
               and region between :from and :to
               and (:organization::uuid is null or organization_id = :organization)
               for update
            """)
    Optional<Booking> hold(UUID id, String from, String to, @Nullable UUID organization);
}
