package org.gongzhi.incubation.month;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface LowCaseRepository extends ListCrudRepository<LowCase, UUID> {

    /** A case within reach, held until the transaction ends. */
    @Query("""
            select *
              from low_case
             where id = :id
               and region between :from and :to
               and (:organization::uuid is null or organization_id = :organization)
               for update
            """)
    Optional<LowCase> hold(UUID id, String from, String to, @Nullable UUID organization);

    /** The same without a viewer, for what follows from its interview. */
    @Query("select * from low_case where id = :id for update")
    Optional<LowCase> hold(UUID id);

    /** The open cases of these organizations, held. */
    @Query("select * from low_case where organization_id in (:organizations) and stage in ('INTERVIEW', 'RECTIFYING', 'UNMET') order by serial for update")
    List<LowCase> holdOpen(Collection<UUID> organizations);
}
