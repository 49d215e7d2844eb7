package org.gongzhi.party.mass;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface SeatRepository extends ListCrudRepository<LeaderSeat, UUID> {

    @Query("""
            select s.*
              from leader_seat s
              join mass_organization m on m.id = s.mass_organization_id
             where s.id = :id
               and m.region between :from and :to
               for update of s
            """)
    Optional<LeaderSeat> hold(UUID id, String from, String to);

    @Query("select exists (select from mass_organization where id = :id and form = 'UMBRELLA' and stage = 'ESTABLISHED' and region between :from and :to)")
    boolean isABody(UUID id, String from, String to);

    @Query("select * from leader_seat where stage = 'IN_OFFICE' and until <= :day for update")
    List<LeaderSeat> expiring(LocalDate day);
}
