package org.gongzhi.organization.dynamics;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface UpdateRepository extends ListCrudRepository<Update, UUID> {

    @Query("select * from organization_update where id = :id for update")
    Optional<Update> hold(UUID id);
}
