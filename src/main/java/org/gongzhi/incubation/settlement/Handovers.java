package org.gongzhi.incubation.settlement;

import java.time.LocalDate;
import java.util.UUID;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.clock.OfficeClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What has to be handed back: the list of the day on which the organization leaves. */
@Component
class Handovers {

    private final JdbcClient db;

    Handovers(JdbcClient db) {
        this.db = db;
    }

    void begin(UUID settlement) {
        db.sql("insert into settlement_handover (settlement_id, rank, label) select ?, rank, label from handover_item where not retired").param(settlement).update();
    }

    String label(UUID settlement, int item) {
        return db.sql("select label from settlement_handover where settlement_id = ? and rank = ?").params(settlement, item).query(String.class).optional()
                .orElseThrow(Missing::new);
    }

    void tick(UUID settlement, int item, String note, Act act) {
        var done = db.sql("""
                        update settlement_handover
                           set done_on = :on, done_by = :by, note = :note
                         where settlement_id = :settlement
                           and rank = :item
                           and done_on is null
                        """)
                .param("on", LocalDate.ofInstant(act.at(), OfficeClock.ZONE))
                .param("by", act.by())
                .param("note", note.strip())
                .param("settlement", settlement)
                .param("item", item)
                .update();
        if (done == 0) throw new Refused("settlement.handover.done");
    }

    void checkDone(UUID settlement) {
        var open = db.sql("select label from settlement_handover where settlement_id = ? and done_on is null order by rank").param(settlement)
                .query(String.class)
                .list();
        if (!open.isEmpty()) throw new Refused("settlement.handover.open", String.join("；", open));
    }
}
