package org.gongzhi.platform.seal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The seals in the database. */
@Component
class SealRows {

    private final JdbcClient db;

    SealRows(JdbcClient db) {
        this.db = db;
    }

    Seal last() {
        return db.sql("select * from journal_seal order by number desc limit 1").query(SealRows::seal).optional().orElseGet(Seal::none);
    }

    List<Seal> after(long number, int limit) {
        return db.sql("select * from journal_seal where number > :number order by number limit :limit")
                .param("number", number)
                .param("limit", limit)
                .query(SealRows::seal)
                .list();
    }

    Optional<Seal> numbered(long number) {
        return db.sql("select * from journal_seal where number = :number").param("number", number).query(SealRows::seal).optional();
    }

    void add(Seal seal) {
        db.sql("""
                        insert into journal_seal (number, form, key, first_id, last_id, rows, total, marks, previous, value, at)
                        values (:number, :form, :key, :first, :last, :rows, :total, :marks, :previous, :value, :at)
                        """)
                .param("number", seal.number())
                .param("form", seal.form())
                .param("key", seal.key())
                .param("first", seal.firstId())
                .param("last", seal.lastId())
                .param("rows", seal.rows())
                .param("total", seal.total())
                .param("marks", seal.marks())
                .param("previous", seal.previous())
                .param("value", seal.value())
                .param("at", Timestamp.from(seal.at()))
                .update();
    }

    private static Seal seal(ResultSet row, int n) throws SQLException {
        return new Seal(row.getLong("number"), row.getInt("form"), row.getString("key"), row.getLong("first_id"), row.getLong("last_id"), row.getInt("rows"),
                row.getLong("total"), row.getBytes("marks"), row.getBytes("previous"), row.getBytes("value"), row.getTimestamp("at").toInstant());
    }
}
