package org.gongzhi.party.mass;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface MassRepository extends ListCrudRepository<MassOrganization, UUID> {

    @Query("""
            select *
              from mass_organization
             where id = :id
               and region between :from and :to
               and (:organization::uuid is null or organization_id = :organization)
               for update
            """)
    Optional<MassOrganization> hold(UUID id, String from, String to, @Nullable UUID organization);

    @Query("select region from organization where id = :organization and stage in ('REGISTERED', 'SUSPENDED') and region between :from and :to")
    Optional<String> seat(UUID organization, String from, String to);

    @Query("select exists (select from mass_organization where id = :id and form = 'UMBRELLA' and stage = 'ESTABLISHED' and substr(region, 1, 6) = substr(:region, 1, 6))")
    boolean canLead(UUID id, String region);
}
