package org.gongzhi.organization.dormancy;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface DormancyRepository extends ListCrudRepository<Dormancy, UUID> {

    @Query("select * from organization_dormancy where id = :id for update")
    Optional<Dormancy> hold(UUID id);
}
