package org.gongzhi.platform.division;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.journal.Noted;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Functional zones, each made of towns or communities of one district. (domain.md C3) */
@Service
@Transactional
public class Areas {

    private final JdbcClient db;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Areas(JdbcClient db, ApplicationEventPublisher events, Clock clock) {
        this.db = db;
        this.events = events;
        this.clock = clock;
    }

    /** @throws Refused {@code area.name.taken}, {@code area.region.out-of-reach} */
    public UUID found(String name, List<String> regions, Viewer viewer) {
        var id = UUID.randomUUID();
        try {
            db.sql("insert into management_area (id, version, name, district) values (:id, 0, :name, :district)")
                    .param("id", id)
                    .param("name", name.strip())
                    .param("district", viewer.reach().from().substring(0, 6) + "000000")
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new Refused("area.name.taken").at("name");
        }
        cover(id, regions, viewer);
        events.publishEvent(new Noted("area", id, "FOUND_AREA", viewer.act(clock.instant(), name.strip()), Map.of("regions", regions)));
        return id;
    }

    /** Gives the area a name and the regions that it is made of from now on. */
    public void change(UUID id, String name, List<String> regions, Viewer viewer) {
        var changed = db.sql("update management_area set name = :name, version = version + 1 where id = :id and district between :from and :to")
                .params(viewer.reach().params())
                .param("id", id)
                .param("name", name.strip())
                .update();
        if (changed == 0) throw new Missing();
        db.sql("delete from management_area_region where area_id = :id").param("id", id).update();
        cover(id, regions, viewer);
        events.publishEvent(new Noted("area", id, "CHANGE_AREA", viewer.act(clock.instant(), name.strip()), Map.of("regions", regions)));
    }

    private void cover(UUID id, List<String> regions, Viewer viewer) {
        var covered = db.sql("""
                        insert into management_area_region (area_id, region)
                        select :id, code
                          from region
                         where code = any (:regions)
                           and code between :from and :to
                           and level >= 4
                        """)
                .params(viewer.reach().params())
                .param("id", id)
                .param("regions", regions.toArray(String[]::new))
                .update();
        if (covered != regions.stream().distinct().count()) throw new Refused("area.region.out-of-reach").at("regions");
    }
}
