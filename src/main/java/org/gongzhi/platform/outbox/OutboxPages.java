package org.gongzhi.platform.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.page.Tab;
import org.gongzhi.platform.personal.Mask;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)      // a page is one look at the books, on one connection
class OutboxPages {

    private static final int ROWS = 30;
    private static final Map<String, String> LABELS = Map.of("ping", "测试", "sms.send", "短信", "mail.message", "消息邮件", "mail.digest", "每日汇总邮件",
            "mail.code", "邮箱验证码");
    private static final String ROW = """
            select o.id, o.serial, o.channel, o.type, coalesce(d.name, p.name) as target, o.person_id, o.state, o.tries, o.created_at,
                   case when o.state = 'WAITING' then o.due_at end as due_at, coalesce(a.code, '') as code, o.destination_id,
                   case when not o.private then o.content end as content
              from outbox o
              left join destination d on d.id = o.destination_id
              left join person p on p.id = o.person_id
              left join lateral (select code from outbox_attempt where outbox_id = o.id order by number desc limit 1) a on true
            """;

    private final JdbcClient db;

    OutboxPages(JdbcClient db) {
        this.db = db;
    }

    OutboxListPage list(@Nullable LetterState state, @Nullable UUID destination, long before) {
        var rows = db.sql(ROW + """
                         where (:state::text is null or o.state = :state)
                           and (:destination::uuid is null or o.destination_id = :destination)
                           and o.serial < :before
                         order by o.serial desc
                         limit :rows
                        """)
                .param("state", state == null ? null : state.name())
                .param("destination", destination)
                .param("before", before)
                .param("rows", ROWS + 1)
                .query(OutboxPages::row)
                .list();
        var shown = rows.size() > ROWS ? rows.subList(0, ROWS) : rows;
        return new OutboxListPage(tabs(destination), state, destination == null ? null : target(destination), shown,
                rows.size() > ROWS ? shown.get(ROWS - 1).serial() : null);
    }

    LetterPage show(UUID id) {
        return db.sql(ROW + " where o.id = :id").param("id", id)
                .query((row, n) -> new LetterPage(row(row, n), row.getObject("destination_id", UUID.class), row.getString("content"), attempts(id)))
                .optional()
                .orElseThrow(Missing::new);
    }

    private List<LetterPage.Attempt> attempts(UUID id) {
        return db.sql("select number, at, millis, code, detail, node from outbox_attempt where outbox_id = :id order by number desc")
                .param("id", id).query(LetterPage.Attempt.class).list();
    }

    private OutboxListPage.Target target(UUID destination) {
        return db.sql("select id, name from destination where id = :id").param("id", destination).query(OutboxListPage.Target.class).optional()
                .orElseThrow(Missing::new);
    }

    /** What waits and what was given up is counted; what has arrived nobody counts. */
    private List<Tab> tabs(@Nullable UUID destination) {
        var of = destination == null ? "" : "&destination=" + destination;
        var tabs = new ArrayList<>(List.of(new Tab("全部", "/outbox" + of.replaceFirst("&", "?"))));
        for (var state : LetterState.values()) {
            var counted = state == LetterState.WAITING || state == LetterState.DEAD;
            tabs.add(new Tab(state.label(), "/outbox?state=" + state + of, counted ? count(state, destination) : null));
        }
        return tabs;
    }

    private int count(LetterState state, @Nullable UUID destination) {
        return db.sql("select count(*) from outbox where state = :state and (:destination::uuid is null or destination_id = :destination)")
                .param("state", state.name()).param("destination", destination).query(Integer.class).single();
    }

    private static OutboxListPage.Row row(ResultSet row, int n) throws SQLException {
        var due = row.getTimestamp("due_at");
        var target = row.getString("target");
        return new OutboxListPage.Row(row.getObject("id", UUID.class), row.getLong("serial"), Channel.valueOf(row.getString("channel")).label(),
                LABELS.getOrDefault(row.getString("type"), row.getString("type")), row.getObject("person_id") == null ? target : Mask.NAME.of(target),
                LetterState.valueOf(row.getString("state")), row.getInt("tries"), row.getTimestamp("created_at").toInstant(),
                due == null ? null : due.toInstant(), row.getString("code"));
    }
}
