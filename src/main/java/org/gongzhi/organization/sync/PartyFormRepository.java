package org.gongzhi.organization.sync;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface PartyFormRepository extends ListCrudRepository<PartyForm, UUID> {

    @Query("select * from organization_party_form where id = :id for update")
    Optional<PartyForm> hold(UUID id);

    @Query("select * from organization_party_form where act = :act and subject_id = :subject for update")
    Optional<PartyForm> hold(String act, UUID subject);
}
