package org.gongzhi.party.body;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface PartyOrganizationRepository extends ListCrudRepository<PartyOrganization, UUID> {

    /** Within reach, and a unit's own people that of their unit only; held until the transaction ends. */
    @Query("""
            select *
              from party_organization
             where id = :id
               and region between :from and :to
               and (:organization::uuid is null or exists (
                       select from party_builder u where u.party_organization_id = id and u.organization_id = :organization))
               for update
            """)
    Optional<PartyOrganization> hold(UUID id, String from, String to, @Nullable UUID organization);

    /** Full members of the roll on that day; the roll is held with its Party organization. */
    @Query("""
            select count(*)
              from party_member
             where party_organization_id = :id
               and full_since <= :on
               and since <= :on
               and (until is null or until > :on)
            """)
    int fullMembers(UUID id, LocalDate on);

    @Query("select count(*) from party_organization where superior_id = :id and stage in ('APPLIED', 'REVIEWED', 'APPROVED', 'ESTABLISHED')")
    int below(UUID id);

    /** Whether it stands above that other one, or is it. */
    @Query("""
            with recursive up as (
                select id, superior_id from party_organization where id = :other
                 union
                select b.id, b.superior_id from party_organization b join up on b.id = up.superior_id)
            select exists (select from up where id = :id)
            """)
    boolean isAbove(UUID id, UUID other);

    /** Whether a superior may be this one: it stands, above branches, in the same district. */
    @Query("""
            select exists (
                select from party_organization
                 where id = :id and stage = 'ESTABLISHED' and kind in ('COMMITTEE', 'GENERAL_BRANCH') and substr(region, 1, 6) = substr(:region, 1, 6))
            """)
    boolean canLead(UUID id, String region);

    /** A registered organization and where it has its seat. */
    @Query("select region from organization where id = :organization and stage in ('REGISTERED', 'SUSPENDED') and region between :from and :to")
    Optional<String> seat(UUID organization, String from, String to);
}
