package org.gongzhi.party.find;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface LeadRepository extends ListCrudRepository<Lead, UUID> {

    /** One's own, one that one wrote down, or one within reach of whoever finds members. */
    @Query("""
            select l.*
              from member_lead l
              left join party_organization b on b.id = l.party_organization_id
             where l.id = :id
               and (l.person_id = :me or l.told_by = :me
                    or :finds and l.region between :from and :to and (:organization::uuid is null or l.organization_id = :organization or exists (
                            select from party_builder u where u.party_organization_id = b.id and u.organization_id = :organization)))
               for update of l
            """)
    Optional<Lead> hold(UUID id, UUID me, boolean finds, String from, String to, @Nullable UUID organization);

    /** Whoever holds the private link is the person. */
    @Query("select * from member_lead where secret = :hash for update")
    Optional<Lead> behind(String hash);

    @Query("select exists (select from region where code = :code and level in (4, 5))")
    boolean isAPlace(String code);

    @Query("""
            select exists (
                select from party_organization
                 where id = :branch and stage = 'ESTABLISHED' and kind in ('BRANCH', 'JOINT', 'AFFILIATED') and region between :from and :to
                   and (:organization::uuid is null or exists (
                           select from party_builder u where u.party_organization_id = id and u.organization_id = :organization)))
            """)
    boolean isABranch(UUID branch, String from, String to, @Nullable UUID organization);

    @Query("select region from organization where id = :id and stage = 'REGISTERED'")
    Optional<String> seat(UUID id);
}
