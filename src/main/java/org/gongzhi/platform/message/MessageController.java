package org.gongzhi.platform.message;

import java.sql.Timestamp;
import java.time.Clock;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.journal.KeepsNothing;
import org.gongzhi.platform.page.Form;
import org.gongzhi.platform.page.Menu;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One's own messages. */
@RestController
class MessageController {

    record Nothing() {}

    private static final int ROWS = 30;

    private final JdbcClient db;
    private final Clock clock;

    MessageController(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @GetMapping("/messages")
    @Requires(Requires.SIGNED_IN)
    @Menu.Entry(value = "消息", icon = "bell", group = "工作台", rank = 3)
    MessageListPage list(@RequestParam(required = false) @Nullable Long before, Viewer viewer) {
        var rows = db.sql("""
                        select id, title, href, at, read_at
                          from message
                         where person_id = :person
                           and (:before::bigint is null or (at, id) < (select at, id from message where id = :before and person_id = :person))
                         order by at desc, id desc
                         limit :rows
                        """)
                .param("person", viewer.id())
                .param("before", before)
                .param("rows", ROWS + 1)
                .query(MessageListPage.Row.class)
                .list();
        var unread = db.sql("select count(*) from message where person_id = :person and read_at is null")
                .param("person", viewer.id()).query(Integer.class).single();
        return new MessageListPage(rows.size() > ROWS ? rows.subList(0, ROWS) : rows, unread, rows.size() > ROWS ? rows.get(ROWS - 1).id() : null);
    }

    @PostMapping("/messages/reading")
    @KeepsNothing(because = "what one has read oneself is nobody's business")
    @Requires(Requires.SIGNED_IN)
    MessageListPage read(Form<Nothing> form, Viewer viewer) {
        form.submit(nothing -> db.sql("update message set read_at = :now where person_id = :person and read_at is null")
                .param("now", Timestamp.from(clock.instant()))
                .param("person", viewer.id())
                .update());
        return list(null, viewer);
    }
}
