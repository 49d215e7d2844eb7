package org.gongzhi.followup;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface FollowUpRepository extends ListCrudRepository<FollowUp, UUID> {

    /** A case within reach, held until the transaction ends. */
    @Query("""
            select *
              from follow_up
             where id = :id
               and region between :from and :to
               and (:organization::uuid is null or organization_id = :organization)
               for update
            """)
    Optional<FollowUp> hold(UUID id, String from, String to, @Nullable UUID organization);

    /** For programs that answer for the case themselves. */
    @Query("select * from follow_up where id = :id for update")
    Optional<FollowUp> hold(UUID id);

    @Query("""
            select exists (
                select
                  from post o
                  join role_permission r on r.role = o.role and r.permission = 'followup.work'
                 where o.person_id = :person
                   and o.until is null
                   and :region like o.region || '%'
                   and (o.organization_id is null or o.organization_id = :organization::uuid))
            """)
    boolean canAnswer(UUID person, String region, @Nullable UUID organization);
}
