package org.gongzhi.party.election;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;
import org.springframework.stereotype.Repository;

@Repository("partyElectionRepository")
interface ElectionRepository extends ListCrudRepository<Election, UUID> {

    @Query("""
            select *
              from party_election
             where id = :id
               and region between :from and :to
               and (:organization::uuid is null or exists (
                       select from party_unit u where u.party_organization_id = branch_id and u.organization_id = :organization))
               for update
            """)
    Optional<Election> hold(UUID id, String from, String to, @Nullable UUID organization);

    /** Full members on the roll of a day: only they have a vote. */
    @Query("""
            select count(*)
              from party_member
             where party_organization_id = :branch
               and full_since <= :on
               and since <= :on
               and (until is null or until > :on)
            """)
    int entitled(UUID branch, LocalDate on);

    @Query("select id from party_member where party_organization_id = :branch and post is not null and until is null")
    List<UUID> inOffice(UUID branch);
}
