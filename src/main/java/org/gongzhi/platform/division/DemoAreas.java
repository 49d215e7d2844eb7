package org.gongzhi.platform.division;

import java.util.List;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The development zone of the demo district, across two towns. */
@Component
@Profile("demo")
@Order(2)
class DemoAreas implements ApplicationRunner {

    private final JdbcClient db;

    DemoAreas(JdbcClient db) {
        this.db = db;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        var id = UUID.randomUUID();
        var added = db.sql("""
                        insert into management_area (id, version, name, district)
                        values (:id, 0, '云溪经济开发区', '330399000000')
                            on conflict do nothing
                        """)
                .param("id", id)
                .update();
        for (var region : added == 0 ? List.<String>of() : List.of("330399003003", "330399003006", "330399101001", "330399101202"))
            db.sql("insert into management_area_region (area_id, region) values (:id, :region)").param("id", id).param("region", region).update();
    }
}
