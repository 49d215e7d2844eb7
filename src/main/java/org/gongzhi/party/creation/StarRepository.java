package org.gongzhi.party.creation;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface StarRepository extends ListCrudRepository<Star, UUID> {

    @Query("""
            select *
              from star_creation
             where id = :id
               and region between :from and :to
               and (:organization::uuid is null or exists (
                       select from party_unit u where u.party_organization_id = branch_id and u.organization_id = :organization))
               for update
            """)
    Optional<Star> hold(UUID id, String from, String to, @Nullable UUID organization);

    /** Whether the newest look at it passed. */
    @Query("select coalesce((select pass from creation_check where branch_id = :branch and kind = :kind order by checked_on desc, serial desc limit 1), false)")
    boolean passed(UUID branch, String kind);

    @Query("""
            select exists (select from notice n where n.id = :notice and n.stage = 'ENDED'
                              and not exists (select from objection o where o.notice_id = n.id and o.stage = 'UPHELD'))
            """)
    boolean over(@Nullable UUID notice);
}
