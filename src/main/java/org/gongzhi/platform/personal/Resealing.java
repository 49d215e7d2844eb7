package org.gongzhi.platform.personal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Seals values of a column anew, in the caller's transaction, passing over rows that somebody holds, or waiting for them one at a time. */
@Component
class Resealing {

    private final JdbcClient db;
    private final Keyring keys;

    Resealing(JdbcClient db, Keyring keys) {
        this.db = db;
        this.keys = keys;
    }

    /** @param last the row from which the next batch goes on; empty after the last */
    record Batch(int rows, Optional<String> last) {}

    private record Old(String at, String row, String sealed) {}

    private record New(String at, String sealed, @Nullable String index) {}

    /** Names of tables and columns are ours, from {@link SealedColumn} beans; nothing here comes from a request. */
    Batch batch(SealedColumn column, String newest, String after, int limit, boolean waiting) {
        var rows = db.sql("select ctid::text as at, " + column.key() + " as row, " + column.column() + " as sealed from " + column.table()
                        + " where ctid > :after::tid and " + column.column() + " is not null and left(" + column.column() + ", 12) <> :prefix"
                        + " order by ctid limit :limit for no key update" + (waiting ? "" : " skip locked"))
                .param("after", after)
                .param("prefix", PersonalCipher.prefix(newest))
                .param("limit", limit)
                .query(Old.class)
                .list();
        if (rows.isEmpty()) return new Batch(0, Optional.empty());
        write(column, rows.stream().map(old -> anew(column, old, keys.of(newest))).toList());
        return new Batch(rows.size(), rows.size() < limit ? Optional.empty() : Optional.of(rows.get(rows.size() - 1).at()));
    }

    /** Whether something is sealed under an older key still, held by somebody or not. */
    boolean isAnyLeft(SealedColumn column, String newest) {
        return db.sql("select exists (select from " + column.table() + " where " + column.column() + " is not null and left(" + column.column() + ", 12) <> :prefix)")
                .param("prefix", PersonalCipher.prefix(newest))
                .query(Boolean.class)
                .single();
    }

    private New anew(SealedColumn column, Old old, Keys newest) {
        var context = column.context(old.row());
        var plain = PersonalCipher.opened(keys.of(PersonalCipher.keyId(old.sealed())), old.sealed(), context);
        return new New(old.at(), PersonalCipher.sealed(newest, plain, context),
                column.index() == null ? null : newest.index(column.indexed(new String(plain, StandardCharsets.UTF_8))));
    }

    private void write(SealedColumn column, List<New> rows) {
        db.sql("update " + column.table() + " t set " + column.column() + " = n.sealed"
                        + (column.index() == null ? "" : ", " + column.index() + " = n.index")
                        + " from unnest(:at::tid[], :sealed::text[], :index::text[]) as n (at, sealed, index) where t.ctid = n.at")
                .param("at", each(rows, New::at))
                .param("sealed", each(rows, New::sealed))
                .param("index", each(rows, New::index))
                .update();
    }

    private static String[] each(List<New> rows, Function<New, @Nullable String> value) { return rows.stream().map(value).toArray(String[]::new); }
}
