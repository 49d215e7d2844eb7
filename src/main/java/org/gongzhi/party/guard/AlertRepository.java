package org.gongzhi.party.guard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface AlertRepository extends ListCrudRepository<MemberAlert, UUID> {

    @Query("""
            select a.*
              from member_alert a
              join party_organization b on b.id = a.party_organization_id
             where a.id = :id
               and a.region between :from and :to
               and (:organization::uuid is null or exists (
                       select from party_builder u where u.party_organization_id = b.id and u.organization_id = :organization))
               for update of a
            """)
    Optional<MemberAlert> hold(UUID id, String from, String to, @Nullable UUID organization);

    @Query("select * from member_alert where party_organization_id = :branch and stage <> 'SOLVED' for update")
    Optional<MemberAlert> open(UUID branch);

    /** Standing branches with fewer than three full members and no alarm; those entered this week are still being filled in. */
    @Query("""
            select b.id
              from party_organization b
             where b.stage = 'ESTABLISHED'
               and b.kind in ('BRANCH', 'JOINT', 'AFFILIATED')
               and b.applied_on <= :entered
               and (select count(*) from party_member m where m.party_organization_id = b.id and m.stage = 'FULL') < 3
               and not exists (select from member_alert a where a.party_organization_id = b.id and a.stage <> 'SOLVED')
            """)
    List<UUID> silent(LocalDate entered);
}
