package org.gongzhi.order.rating;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface RatingRepository extends ListCrudRepository<Rating, UUID> {

    @Query("""
            select *
              from rating
             where id = :id
               and region between :from and :to
               and (:organization::uuid is null or organization_id = :organization)
               for update
            """)
    Optional<Rating> hold(UUID id, String from, String to, @Nullable UUID organization);
}
