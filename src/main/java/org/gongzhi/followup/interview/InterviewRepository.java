package org.gongzhi.followup.interview;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface InterviewRepository extends ListCrudRepository<Interview, UUID> {

    /** An interview within reach. */
    @Query("""
            select *
              from interview
             where id = :id
               and region between :from and :to
               and (:organization::uuid is null or organization_id = :organization)
               for update
            """)
    Optional<Interview> hold(UUID id, String from, String to, @Nullable UUID organization);

    /** For programs that answer for it themselves. */
    @Query("select * from interview where id = :id for update")
    Optional<Interview> hold(UUID id);

    @Query("select exists (select from follow_up where id = :followUp and region between :from and :to)")
    boolean reaches(UUID followUp, String from, String to);
}
