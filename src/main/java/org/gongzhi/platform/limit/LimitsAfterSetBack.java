package org.gongzhi.platform.limit;

import org.gongzhi.platform.clock.ClockSetBack;
import org.gongzhi.platform.district.Districts;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A bucket is filled up to a moment; when that lies ahead it is not filled at all, and everybody would be turned away. It begins anew. */
@Component
class LimitsAfterSetBack {

    private final Districts districts;
    private final JdbcClient db;

    LimitsAfterSetBack(Districts districts, JdbcClient db) {
        this.districts = districts;
        this.db = db;
    }

    @EventListener
    void after(ClockSetBack back) {
        for (var place : districts.places()) place.in(() -> db.sql("delete from bucket").update());
    }
}
