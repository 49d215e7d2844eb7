package org.gongzhi.platform.audit;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Put together of those conditions alone that are asked for, for with all of them in one text PostgreSQL would have to take
 * one plan for all, and of ten million rows read too many. The pieces stand here; what is typed comes in as parameters.
 */
final class AuditQuery {

    private final StringBuilder sql;
    private final Map<String, Object> params = new LinkedHashMap<>();

    AuditQuery(String select) {
        sql = new StringBuilder(select).append(" where true");
    }

    AuditQuery where(String condition, String name, @Nullable Object value) {
        if (value == null) return this;
        sql.append(" and ").append(condition);
        params.put(name, value);
        return this;
    }

    /** @param cursor microseconds and id of the last row seen; anything else begins anew */
    AuditQuery after(@Nullable String cursor) {
        if (cursor == null || !cursor.matches("-?[0-9]{1,18}\\.[0-9]{1,18}")) return this;
        var parts = cursor.split("\\.");
        sql.append(" and (j.at, j.id) < (:lastAt, :lastId)");
        params.put("lastAt", Timestamp.from(Instant.EPOCH.plus(Long.parseLong(parts[0]), ChronoUnit.MICROS)));
        params.put("lastId", Long.parseLong(parts[1]));
        return this;
    }

    JdbcClient.StatementSpec in(JdbcClient db, int limit) {
        return db.sql(sql.append(" order by j.at desc, j.id desc limit :limit").toString()).params(params).param("limit", limit);
    }
}
