package org.gongzhi.party.pioneer;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface OfferRepository extends ListCrudRepository<Offer, UUID> {

    @Query("""
            select *
              from pioneer_offer
             where id = :id
               and region between :from and :to
               and (:organization::uuid is null or exists (
                       select from party_unit u where u.party_organization_id = branch_id and u.organization_id = :organization))
               for update
            """)
    Optional<Offer> hold(UUID id, String from, String to, @Nullable UUID organization);
}
