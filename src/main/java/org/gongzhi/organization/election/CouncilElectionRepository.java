package org.gongzhi.organization.election;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface CouncilElectionRepository extends ListCrudRepository<Election, UUID> {

    @Query("select * from organization_election where id = :id for update")
    Optional<Election> hold(UUID id);
}
