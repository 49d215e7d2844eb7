package org.gongzhi.register.entry;

import java.sql.Timestamp;
import java.util.List;
import org.gongzhi.platform.access.Act;
import org.gongzhi.register.definition.RegisterMove;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The states that entries have been in, from when until when: what figures of a past day are counted from. */
@Component
class EntrySteps {

    private final JdbcClient db;

    EntrySteps(JdbcClient db) {
        this.db = db;
    }

    void begin(List<Entry> entries, RegisterMove creation, Act act) {
        db.sql("""
                        insert into register_step (entry_id, step, register, state, move, by, at, anew)
                        select n.id::uuid, 1, :register, n.state, :move, :by, n.at::timestamptz, true
                          from unnest(:ids::text[], :states::text[], :at::text[]) as n (id, state, at)
                        """)
                .param("register", creation.register())
                .param("move", creation.key())
                .param("by", act.by())
                .param("ids", EntryStore.each(entries, entry -> entry.id().toString()))
                .param("states", EntryStore.each(entries, Entry::state))
                .param("at", EntryStore.each(entries, entry -> entry.createdAt().toString()))
                .update();
    }

    void next(Entry entry, RegisterMove move, Act act) {
        var at = Timestamp.from(act.at());
        db.sql("update register_step set left_at = greatest(at, :at) where entry_id = :id and left_at is null").param("id", entry.id()).param("at", at).update();
        db.sql("""
                        insert into register_step (entry_id, step, register, state, move, by, at, anew)
                        select :id, max(s.step) + 1, :register, :state, :move, :by, greatest(max(s.at), :at), not bool_or(s.state = :state)
                          from register_step s
                         where s.entry_id = :id
                        """)
                .param("id", entry.id())
                .param("register", entry.register())
                .param("state", move.to().key())
                .param("move", move.key())
                .param("by", act.by())
                .param("at", at)
                .update();
    }
}
