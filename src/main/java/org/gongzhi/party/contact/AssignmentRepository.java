package org.gongzhi.party.contact;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface AssignmentRepository extends ListCrudRepository<Assignment, UUID> {

    @Query("""
            select *
              from party_assignment
             where id = :id
               and region between :from and :to
               and (:organization::uuid is null or organization_id = :organization)
               for update
            """)
    Optional<Assignment> hold(UUID id, String from, String to, @Nullable UUID organization);

    @Query("select * from party_assignment where organization_id = :organization and duty = :duty and stage = 'ACTIVE' for update")
    Optional<Assignment> active(UUID organization, SentAs duty);

    /** A registered organization within reach, held so that two are not sent at once. */
    @Query("select region from organization where id = :organization and stage = 'REGISTERED' and region between :from and :to for no key update")
    Optional<String> seat(UUID organization, String from, String to);

    @Query("select name from organization where id = :organization")
    String nameOf(UUID organization);

    /** Whether somebody has a post from which they go to that place. */
    @Query("""
            select exists (
                select
                  from post o
                  join role_permission r on r.role = o.role and r.permission = 'party.visit'
                 where o.person_id = :person
                   and o.until is null
                   and o.organization_id is null
                   and :region like o.region || '%')
            """)
    boolean canGo(UUID person, String region);
}
