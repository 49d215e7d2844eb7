package org.gongzhi.party.campaign;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface CampaignRepository extends ListCrudRepository<Campaign, UUID> {

    @Query("select * from study_campaign where id = :id and region between :from and :to for update")
    Optional<Campaign> hold(UUID id, String from, String to);
}
