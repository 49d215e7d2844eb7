package org.gongzhi.organization.credit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    @Query("select * from organization_credit where organization_id = :organization and stage in ('LISTED', 'LEAVING') order by id for update")
    List<Credit> standing(UUID organization);

    @Query("select stage in ('DEREGISTERED', 'REVOKED') from organization where id = :organization")
    boolean isEnded(UUID organization);

    @Query("select exists (select from organization_inspection where id = :inspection and stage = 'DRAFT')")
    boolean isOwed(UUID inspection);
}
