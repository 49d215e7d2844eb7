package org.gongzhi.platform.backup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What became of each backup: on the page of the state, and the ground of what awaits the administrator. Real time, not the office's. */
@Component
public class BackupRuns {

    /** A night may begin late; two are overdue. */
    static final Duration PATIENCE = Duration.ofHours(36);

    /** @param testedAt when it was last restored aside; a failure of that is in {@code testFailure} */
    public record Run(long id, String kind, Instant at, @Nullable String file, long bytes, long rows, boolean withKeys, @Nullable String failure,
            @Nullable Instant testedAt, @Nullable String testFailure) {

        public boolean failed() { return failure != null || testFailure != null; }
    }

    private static final String LAST = """
            select *
              from backup_run
             where ended_at is not null
               and kind <> 'BEGINNING'
               and %s
             order by began_at desc
             limit 1
            """;

    private final JdbcClient db;

    BackupRuns(JdbcClient db) {
        this.db = db;
    }

    /** The last one, well or not. */
    public Optional<Run> last() { return one("true"); }

    public Optional<Run> lastMade() { return one("file is not null"); }

    public Optional<Run> lastTested() { return one("tested_at is not null"); }

    /** Whether there should have been one by now. */
    public boolean overdue() {
        return db.sql("select coalesce(max(began_at) < now() - make_interval(secs => :patience), false) from backup_run where kind = 'BEGINNING' or file is not null")
                .param("patience", PATIENCE.toSeconds())
                .query(Boolean.class)
                .single();
    }

    long begin() {
        return db.sql("insert into backup_run (kind, began_at) values ('NIGHTLY', now()) returning id").query(Long.class).single();
    }

    void made(long id, Backup.Made made) {
        db.sql("""
                        update backup_run
                           set ended_at = now(), file = :file, bytes = :bytes, rows = :rows, files = :files, sha256 = :sha256, with_keys = :keys
                         where id = :id
                        """)
                .param("id", id).param("file", made.file().toString()).param("bytes", made.bytes()).param("rows", made.manifest().rows())
                .param("files", made.manifest().files()).param("sha256", made.sha256()).param("keys", !made.manifest().keys().isEmpty())
                .update();
    }

    void failed(long id, String why) {
        db.sql("update backup_run set ended_at = now(), failure = :why where id = :id").param("id", id).param("why", why).update();
    }

    void tested(long id, @Nullable String failure) {
        db.sql("update backup_run set tested_at = now(), test_failure = :failure where id = :id").param("id", id).param("failure", failure).update();
    }

    /** One from the console. The tables may be those of an older program, which knows nothing of this. */
    void byHand(Backup.Made made) {
        if (!db.sql("select to_regclass('backup_run') is not null").query(Boolean.class).single()) return;
        made(db.sql("insert into backup_run (kind, began_at) values ('BY_HAND', :at) returning id")
                .param("at", Timestamp.from(made.manifest().at())).query(Long.class).single(), made);
    }

    private Optional<Run> one(String which) { return db.sql(LAST.formatted(which)).query(BackupRuns::run).optional(); }

    private static Run run(ResultSet row, int n) throws SQLException {
        var tested = row.getTimestamp("tested_at");
        return new Run(row.getLong("id"), row.getString("kind"), row.getTimestamp("began_at").toInstant(), row.getString("file"), row.getLong("bytes"),
                row.getLong("rows"), row.getBoolean("with_keys"), row.getString("failure"), tested == null ? null : tested.toInstant(),
                row.getString("test_failure"));
    }
}
