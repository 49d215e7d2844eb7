package org.gongzhi.platform.job;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JobPages {

    private static final int ROWS = 20;

    private final JdbcClient db;
    private final JobKinds kinds;

    JobPages(JdbcClient db, JobKinds kinds) {
        this.db = db;
        this.kinds = kinds;
    }

    JobListPage list(long before, Viewer viewer) {
        var rows = db.sql("""
                        select id, serial, kind, state, created_at, finished_at, message
                          from job
                         where person_id = :person
                           and serial < :before
                         order by serial desc
                         limit :rows
                        """)
                .param("person", viewer.id())
                .param("before", before)
                .param("rows", ROWS + 1)
                .query((row, n) -> new JobListPage.Row(row.getObject("id", UUID.class), row.getLong("serial"), kinds.label(row.getString("kind")),
                        JobState.valueOf(row.getString("state")), row.getTimestamp("created_at").toInstant(), instant(row, "finished_at"),
                        row.getString("message")))
                .list();
        var shown = rows.size() > ROWS ? rows.subList(0, ROWS) : rows;
        return new JobListPage(shown, rows.size() > ROWS ? shown.get(ROWS - 1).serial() : null);
    }

    JobPage show(UUID id, Viewer viewer) {
        return db.sql("select * from job where id = :id and person_id = :person")
                .param("id", id)
                .param("person", viewer.id())
                .query((row, n) -> new JobPage(id, kinds.label(row.getString("kind")), JobState.valueOf(row.getString("state")),
                        row.getLong("done"), row.getLong("total"), row.getInt("runs"), row.getString("message"), row.getString("result_href"),
                        row.getTimestamp("created_at").toInstant(), instant(row, "started_at"), instant(row, "finished_at")))
                .optional()
                .orElseThrow(Missing::new);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
