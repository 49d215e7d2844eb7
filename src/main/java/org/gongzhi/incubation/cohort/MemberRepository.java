package org.gongzhi.incubation.cohort;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface MemberRepository extends ListCrudRepository<Member, UUID> {

    /** A member within reach, held until the transaction ends. */
    @Query("""
            select *
              from cohort_member
             where id = :id
               and region between :from and :to
               for update
            """)
    Optional<Member> hold(UUID id, String from, String to);
}
