package org.gongzhi.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface NoticeRepository extends ListCrudRepository<Notice, UUID> {

    @Query("select * from notice where id = :id for update")
    Optional<Notice> hold(UUID id);

    /** A notice is public in its district; to be changed it has to lie within reach. */
    @Query("select * from notice where id = :id and region between :from and :to for update")
    Optional<Notice> hold(UUID id, String from, String to);

    @Query("select number from notice where id = :id")
    String numberOf(UUID id);

    @Query("select * from notice where stage = 'PUBLISHED' and until < :now order by until limit 500 for update skip locked")
    List<Notice> holdOver(Instant now);
}
