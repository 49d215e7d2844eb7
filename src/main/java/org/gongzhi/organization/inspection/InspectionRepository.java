package org.gongzhi.organization.inspection;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface InspectionRepository extends ListCrudRepository<Inspection, UUID> {

    @Query("select * from organization_inspection where id = :id for update")
    Optional<Inspection> hold(UUID id);
}
