package org.gongzhi.organization.credit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface CreditRepository extends ListCrudRepository<Credit, UUID> {

    @Query("select * from organization_credit where id = :id for update")
    Optional<Credit> hold(UUID id);

    @Query("""
            select exists (select
                             from organization_credit
                            where organization_id = :organization
                              and cause = :cause
                              and source_id is not distinct from :source
                              and stage in ('FOUND', 'LISTED', 'LEAVING'))
            """)
    boolean isOpen(UUID organization, String cause, @Nullable UUID source);

    /** Since when the organization has been on the list without a break. */
    @Query("select min(since) from organization_credit where organization_id = :organization and list = :list and stage in ('LISTED', 'LEAVING')")
    @Nullable LocalDate unbroken(UUID organization, String list);

    /** Something new has come: the terms of all that stands begin anew. */
    @Modifying
    @Query("update organization_credit set clean_since = :today, version = version + 1 where organization_id = :organization and stage in ('LISTED', 'LEAVING') and id <> :id")
    void relapse(UUID organization, UUID id, LocalDate today);

    @Query("select stage in ('DEREGISTERED', 'REVOKED') from organization where id = :organization")
    boolean isEnded(UUID organization);

    @Query("select exists (select from organization_inspection where id = :inspection and stage = 'DRAFT')")
    boolean isOwed(UUID inspection);
}
