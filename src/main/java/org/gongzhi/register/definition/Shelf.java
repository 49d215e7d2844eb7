package org.gongzhi.register.definition;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Where definitions are kept, each version for good. What the district has changed itself stays in force when the program brings
 * a newer file; that one waits until somebody takes it.
 */
public final class Shelf {

    private record Held(int version, @Nullable Integer shipped, String hash, boolean own) {}

    private final JdbcClient db;

    public Shelf(JdbcClient db) {
        this.db = db;
    }

    /** The content of a definition in short: the same text is the same version. */
    public static String hash(String yaml) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(yaml.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Puts a definition into force, or on the shelf if it was shipped and the district has its own.
     *
     * @param by null for what came with the program
     * @return the version that is in force now
     * @throws Mistaken when entries written before could not be read by it
     */
    public int put(Definition definition, @Nullable UUID by, Instant at) {
        var held = db.sql("""
                        select r.version, r.shipped, d.hash, not d.shipped as own
                          from register r
                          join register_definition d on d.register = r.key and d.version = r.version
                         where r.key = :key
                           for update of r
                        """).param("key", definition.key()).query(Held.class).optional().orElse(null);
        var hash = hash(definition.yaml());
        if (held != null && (held.hash().equals(hash) || by == null && isKnown(definition.key(), held.shipped(), hash))) return held.version();
        if (held != null) compatible(definition);
        var version = held == null ? 1 : db.sql("select max(version) + 1 from register_definition where register = ?").param(definition.key()).query(Integer.class).single();
        if (held == null) db.sql("insert into register (key, version) values (:key, 1)").param("key", definition.key()).update();
        write(definition, version, hash, by, at);
        var waits = by == null && held != null && held.own();
        db.sql("update register set version = :version, shipped = coalesce(:shipped::integer, shipped) where key = :key")
                .param("key", definition.key()).param("version", waits ? held.version() : version).param("shipped", by == null ? version : null).update();
        if (!waits) slots(definition);
        return waits ? held.version() : version;
    }

    /** Takes a version from the shelf into force, such as the one that was shipped and waits. @throws Mistaken as {@link #put} */
    public void take(Definition definition, int version) {
        db.sql("select key from register where key = :key for update").param("key", definition.key()).query(String.class).single();
        compatible(definition);
        db.sql("update register set version = :version where key = :key").param("key", definition.key()).param("version", version).update();
        slots(definition);
    }

    private boolean isKnown(String key, @Nullable Integer version, String hash) {
        return version != null && db.sql("select hash = :hash from register_definition where register = :key and version = :version")
                .param("hash", hash).param("key", key).param("version", version).query(Boolean.class).single();
    }

    private void write(Definition definition, int version, String hash, @Nullable UUID by, Instant at) {
        db.sql("insert into register_definition (register, version, yaml, hash, shipped, since, by) values (:register, :version, :yaml, :hash, :shipped, :since, :by)")
                .param("register", definition.key())
                .param("version", version)
                .param("yaml", definition.yaml())
                .param("hash", hash)
                .param("shipped", by == null)
                .param("since", Timestamp.from(at))
                .param("by", by)
                .update();
        new StoredRows(db, definition, version).write();
    }

    /** What was written stays readable: no field becomes of another kind, no state goes in which something stands. */
    private void compatible(Definition definition) {
        var mistakes = new ArrayList<Mistake>();
        var file = definition.key() + ".yaml";
        db.sql("select distinct on (field) field, type from register_field where register = :key order by field, version desc").param("key", definition.key())
                .query(row -> {
                    var type = row.getString("type");
                    definition.find(row.getString("field")).filter(field -> !field.storedAs().equals(type)).ifPresent(field -> mistakes.add(new Mistake(file,
                            line(definition.yaml(), field.key()), "“" + field.label() + "”的类型不能改，以前登记的内容会读不出来。请把原来的字段写上 retired: true，另起一个字段。")));
                });
        db.sql("""
                        select distinct on (e.state) e.state, s.label
                          from register_entry e
                          join register_state s on s.register = e.register and s.version = e.definition and s.state = e.state
                         where e.register = :key
                        """).param("key", definition.key()).query(row -> {
                            if (definition.findState(row.getString("state")).isEmpty()) mistakes.add(new Mistake(file, line(definition.yaml(), "states"),
                                    "还有记录处在“" + row.getString("label") + "”（" + row.getString("state") + "），请保留这个状态。"));
                        });
        if (!mistakes.isEmpty()) throw new Mistaken(mistakes);
    }

    private static int line(String yaml, String key) {
        var lines = yaml.lines().toList();
        return IntStream.range(0, lines.size()).filter(i -> lines.get(i).strip().startsWith(key + ":")).map(i -> i + 1).findFirst().orElse(1);
    }

    /** A field that had a slot keeps it; one that needs it no more gives it away. Entries that are there already move along. */
    private void slots(Definition definition) {
        var wanted = definition.indexed();
        db.sql("delete from register_slot where register = :key and not field = any (:wanted)").param("key", definition.key()).param("wanted", wanted.toArray(String[]::new)).update();
        var taken = new HashSet<Integer>();
        var placed = new HashSet<String>();
        db.sql("select field, slot from register_slot where register = :key").param("key", definition.key()).query(row -> {
            placed.add(row.getString("field"));
            taken.add(row.getInt("slot"));
        });
        var fresh = List.copyOf(wanted).stream().filter(field -> !placed.contains(field)).toList();
        for (var field : fresh) {
            var slot = IntStream.rangeClosed(1, 8).filter(taken::add).findFirst().orElseThrow();
            db.sql("insert into register_slot (register, field, slot) values (:key, :field, :slot)").param("key", definition.key()).param("field", field).param("slot", slot).update();
        }
        if (!fresh.isEmpty()) db.sql("update register_entry set version = version + 1 where register = :key").param("key", definition.key()).update();
    }
}
