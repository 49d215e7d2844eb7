package org.gongzhi.organization.enforcement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface EnforcementRepository extends ListCrudRepository<Enforcement, UUID> {

    @Query("select * from organization_enforcement where id = :id for update")
    Optional<Enforcement> hold(UUID id);

    /** The days of the warnings and fines before this one. */
    @Query("select decided_on from organization_enforcement where organization_id = :organization and id <> :id and penalty in ('WARNING', 'FINE')")
    List<LocalDate> earlier(UUID organization, UUID id);

    @Query("select stage from organization where id = :organization")
    String stageOf(UUID organization);
}
