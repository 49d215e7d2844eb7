package org.gongzhi.organization.grade;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface GradeRepository extends ListCrudRepository<Grade, UUID> {

    @Query("select * from organization_grade where id = :id for update")
    Optional<Grade> hold(UUID id);

    @Query("select exists (select from notice where id = :notice and stage in ('PUBLISHED', 'PENDING'))")
    boolean isRunning(UUID notice);

    @Query("select exists (select from objection where notice_id = :notice and stage = 'UPHELD')")
    boolean isObjected(UUID notice);
}
