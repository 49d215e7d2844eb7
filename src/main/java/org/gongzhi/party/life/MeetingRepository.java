package org.gongzhi.party.life;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface MeetingRepository extends ListCrudRepository<Meeting, UUID> {

    /** A meeting within reach, held until the transaction ends. */
    @Query("""
            select *
              from party_meeting
             where id = :id
               and region between :from and :to
               and (:organization::uuid is null or exists (
                       select from party_unit u where u.party_organization_id = branch_id and u.organization_id = :organization))
               for update
            """)
    Optional<Meeting> hold(UUID id, String from, String to, @Nullable UUID organization);

    /** For programs, which answer for it themselves. */
    @Query("select * from party_meeting where id = :id for update")
    Optional<Meeting> hold(UUID id);
}
