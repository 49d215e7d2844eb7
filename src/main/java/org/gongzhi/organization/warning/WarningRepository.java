package org.gongzhi.organization.warning;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface WarningRepository extends ListCrudRepository<Warning, UUID> {

    @Query("select * from organization_warning where id = :id for update")
    Optional<Warning> hold(UUID id);

    @Query("""
            select exists (select
                             from post o
                             join role_permission r on r.role = o.role and r.permission = 'supervision.warden'
                            where o.person_id = :person
                              and o.until is null
                              and o.organization_id is null
                              and :region like o.region || '%')
            """)
    boolean canWatch(UUID person, String region);
}
