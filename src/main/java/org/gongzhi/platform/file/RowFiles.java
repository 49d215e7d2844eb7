package org.gongzhi.platform.file;

import java.util.UUID;
import org.gongzhi.platform.access.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The files of what is one row of a table are read by whoever may read that row. A bean for each kind of thing.
 *
 * @param row the query that finds the row {@code :id} within the reach: {@code :from}, {@code :to}, {@code :organization}
 */
public record RowFiles(JdbcClient db, String subject, String permission, String row) implements FileReach {

    @Override
    public boolean mayRead(UUID subjectId, Viewer viewer) {
        return viewer.may(permission) && db.sql("select exists (" + row + ")").params(viewer.reach().params()).param("id", subjectId).query(Boolean.class).single();
    }
}
