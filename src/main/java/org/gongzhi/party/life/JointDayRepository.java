package org.gongzhi.party.life;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface JointDayRepository extends ListCrudRepository<JointDay, UUID> {

    /** Its host keeps it. */
    @Query("""
            select *
              from joint_day
             where id = :id
               and region between :from and :to
               and (:organization::uuid is null or exists (
                       select from party_unit u where u.party_organization_id = host_id and u.organization_id = :organization))
               for update
            """)
    Optional<JointDay> hold(UUID id, String from, String to, @Nullable UUID organization);
}
