package org.gongzhi.register.entry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.gongzhi.platform.access.Reach;
import org.gongzhi.register.Register;
import org.gongzhi.register.value.Values;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of entries. The database checks each of them against its register. */
@Component
class EntryStore {

    private final JdbcClient db;

    EntryStore(JdbcClient db) {
        this.db = db;
    }

    /** An entry within reach, held until the transaction ends. */
    Optional<Entry> hold(String register, UUID id, Reach reach) {
        return db.sql("""
                        select *
                          from register_entry e
                         where e.id = :id
                           and e.register = :register
                           and e.region between :from and :to
                           and (:organization::uuid is null or e.organization_id = :organization)
                           for update
                        """)
                .params(reach.params())
                .param("id", id)
                .param("register", register)
                .query(EntryStore::entry)
                .optional();
    }

    /** All at once: one entry is a list of one. */
    void insert(List<Entry> entries, Register register) {
        var words = new EntryWords(register.definition());
        db.sql("""
                        insert into register_entry (id, version, register, definition, number, state, entered_at, ended, region, organization_id, title, sought, bigrams, data,
                                                    created_by, created_at, changed_at)
                        select n.id::uuid, 0, :register, :definition, n.number, n.state, n.at::timestamptz, false, n.region, n.organization::uuid, n.title, n.sought,
                               string_to_array(n.bigrams, e'\\n'), n.data::jsonb, n.by::uuid, n.at::timestamptz, n.at::timestamptz
                          from unnest(:ids::text[], :numbers::text[], :states::text[], :regions::text[], :organizations::text[], :titles::text[], :sought::text[], :bigrams::text[],
                                      :data::text[], :by::text[], :at::text[])
                               as n (id, number, state, region, organization, title, sought, bigrams, data, by, at)
                        """)
                .param("register", register.key())
                .param("definition", register.version())
                .param("ids", each(entries, entry -> entry.id().toString()))
                .param("numbers", each(entries, Entry::number))
                .param("states", each(entries, Entry::state))
                .param("regions", each(entries, Entry::region))
                .param("organizations", each(entries, entry -> entry.organization() == null ? null : entry.organization().toString()))
                .param("titles", each(entries, entry -> words.title(entry)))
                .param("sought", each(entries, entry -> words.sought(entry)))
                .param("bigrams", each(entries, entry -> String.join("\n", words.bigrams(entry))))
                .param("data", each(entries, entry -> entry.values().json()))
                .param("by", each(entries, entry -> entry.createdBy() == null ? null : entry.createdBy().toString()))
                .param("at", each(entries, entry -> entry.createdAt().toString()))
                .update();
    }

    void update(Entry entry, Register register, Instant at) {
        var words = new EntryWords(register.definition());
        db.sql("""
                        update register_entry
                           set version = version + 1, definition = :definition, state = :state, entered_at = :entered, region = :region, organization_id = :organization,
                               title = :title, sought = :sought, bigrams = :bigrams, data = :data::jsonb, changed_at = greatest(created_at, :at)
                         where id = :id
                        """)
                .param("id", entry.id())
                .param("definition", register.version())
                .param("state", entry.state())
                .param("entered", Timestamp.from(entry.enteredAt()))
                .param("region", entry.region())
                .param("organization", entry.organization())
                .param("title", words.title(entry))
                .param("sought", words.sought(entry))
                .param("bigrams", words.bigrams(entry))
                .param("data", entry.values().json())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** @param last the serial number of the last one */
    record Batch(List<Entry> entries, long last) {}

    /** Some that stand in these states, from a serial number on; held, so that nobody moves them meanwhile. */
    Batch standing(String register, List<String> states, long after, int limit) {
        var last = new long[] {after};
        var entries = db.sql("""
                        select *
                          from register_entry e
                         where e.register = :register
                           and e.state = any (:states)
                           and e.serial > :after
                         order by e.serial
                         limit :limit
                           for update
                        """)
                .param("register", register)
                .param("states", states.toArray(String[]::new))
                .param("after", after)
                .param("limit", limit)
                .query((row, n) -> {
                    last[0] = row.getLong("serial");
                    return entry(row, n);
                })
                .list();
        return new Batch(entries, last[0]);
    }

    private static Entry entry(ResultSet row, int n) throws SQLException {
        return new Entry(row.getObject("id", UUID.class), row.getInt("version"), row.getString("register"), row.getString("number"), row.getString("state"),
                row.getTimestamp("entered_at").toInstant(), row.getString("region"), row.getObject("organization_id", UUID.class), Values.of(row.getString("data")), Map.of(),
                row.getObject("created_by", UUID.class), row.getTimestamp("created_at").toInstant());
    }

    static String[] each(List<Entry> entries, Function<Entry, @Nullable String> value) { return entries.stream().map(value).toArray(String[]::new); }
}
