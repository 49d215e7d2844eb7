package org.gongzhi.party.development;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface ApplicantRepository extends ListCrudRepository<Applicant, UUID> {

    @Query("""
            select *
              from party_applicant
             where id = :id
               and region between :from and :to
               and (:organization::uuid is null or exists (
                       select from party_unit u where u.party_organization_id = branch_id and u.organization_id = :organization))
               for update
            """)
    Optional<Applicant> hold(UUID id, String from, String to, @Nullable UUID organization);

    /** Whoever has that log-in and a post where the viewer reaches. */
    @Query("""
            select p.id
              from person p
             where p.login = :login
               and exists (select from post o
                            where o.person_id = p.id and o.until is null and rpad(o.region, 12, '0') between :from and :to
                              and (:organization::uuid is null or o.organization_id = :organization))
            """)
    Optional<UUID> account(String login, String from, String to, @Nullable UUID organization);

    /** Full members on the roll of a day: whoever is on probation has no vote. */
    @Query("""
            select count(*)
              from party_member
             where party_organization_id = :branch
               and full_since <= :on
               and since <= :on
               and (until is null or until > :on)
            """)
    int entitled(UUID branch, LocalDate on);

    @Query("select count(*) from party_member where id = any (:members) and stage = 'FULL' and region between :from and :to")
    int full(UUID[] members, String from, String to);
}
