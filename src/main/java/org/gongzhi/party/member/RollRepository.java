package org.gongzhi.party.member;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface RollRepository extends ListCrudRepository<Member, UUID> {

    /** On a roll within reach; a unit's own people that of their unit only. Held until the transaction ends. */
    @Query("""
            select m.*
              from party_member m
              join party_organization b on b.id = m.party_organization_id
             where m.id = :id
               and m.region between :from and :to
               and (:organization::uuid is null or exists (
                       select from party_builder u where u.party_organization_id = b.id and u.organization_id = :organization))
               for update of m
            """)
    Optional<Member> hold(UUID id, String from, String to, @Nullable UUID organization);

    /** The place of a Party organization whose roll the viewer keeps; it is held, so that two changes of one roll come one after the other. */
    @Query("""
            select region
              from party_organization
             where id = :id
               and stage in ('APPLIED', 'REVIEWED', 'APPROVED', 'ESTABLISHED')
               and kind <> 'FUNCTIONAL'
               and region between :from and :to
               and (:organization::uuid is null or exists (
                       select from party_builder u where u.party_organization_id = id and u.organization_id = :organization))
               for update
            """)
    Optional<String> holdRoll(UUID id, String from, String to, @Nullable UUID organization);

    @Query("select name from party_organization where id = :id")
    String nameOf(UUID id);

    @Query("""
            select count(*)
              from party_member
             where party_organization_id = :id and full_since <= :on and since <= :on and (until is null or until > :on)
            """)
    int fullMembers(UUID id, LocalDate on);
}
