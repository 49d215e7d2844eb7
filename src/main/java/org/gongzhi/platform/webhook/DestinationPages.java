package org.gongzhi.platform.webhook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.outbox.LetterState;
import org.gongzhi.platform.page.Option;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)      // a page is one look at the books, on one connection
class DestinationPages {

    private static final String ROW = """
            select id, name, kind, address, types, failing_since, paused_at, paused_because, former_until, created_at,
                   (select count(*) from outbox o where o.destination_id = destination.id and o.state = 'WAITING') as waiting,
                   (select count(*) from outbox o where o.destination_id = destination.id and o.state = 'DEAD') as dead
              from destination
            """;

    private final JdbcClient db;
    private final ObjectProvider<EventCatalogue> catalogues;

    DestinationPages(JdbcClient db, ObjectProvider<EventCatalogue> catalogues) {
        this.db = db;
        this.catalogues = catalogues;
    }

    DestinationListPage list() {
        return new DestinationListPage(db.sql(ROW + " order by created_at").query(this::row).list());
    }

    NewDestinationPage blank() { return new NewDestinationPage(kinds(), types()); }

    /** @param secret one just made, which nobody will see again */
    DestinationPage show(UUID id, @Nullable String secret) {
        var row = db.sql(ROW + " where id = :id").param("id", id).query(this::row).optional().orElseThrow(Missing::new);
        return new DestinationPage(row, types(), letters(id), secret);
    }

    private List<DestinationPage.Letter> letters(UUID id) {
        return db.sql("""
                        select o.id, o.type, o.state, o.tries, o.created_at, coalesce(a.code, '') as code
                          from outbox o
                          left join lateral (select code from outbox_attempt where outbox_id = o.id order by number desc limit 1) a on true
                         where o.destination_id = :id
                         order by o.serial desc
                         limit 10
                        """)
                .param("id", id)
                .query((row, n) -> new DestinationPage.Letter(row.getObject("id", UUID.class), label(row.getString("type")),
                        LetterState.valueOf(row.getString("state")), row.getInt("tries"), row.getTimestamp("created_at").toInstant(), row.getString("code")))
                .list();
    }

    private DestinationListPage.Row row(ResultSet row, int n) throws SQLException {
        var types = List.of((String[]) row.getArray("types").getArray());
        return new DestinationListPage.Row(row.getObject("id", UUID.class), row.getString("name"), Destination.Kind.valueOf(row.getString("kind")),
                row.getString("address"), types, types.stream().map(this::label).toList(), instant(row, "failing_since"), instant(row, "paused_at"),
                row.getString("paused_because"), instant(row, "former_until"), row.getInt("waiting"), row.getInt("dead"));
    }

    private String label(String type) {
        if (type.equals(Payload.SMS)) return "发送短信";
        if (type.equals(Payload.PING)) return "测试";
        return events().filter(event -> event.name().equals(type)).map(EventType::label).findFirst().orElse(type);
    }

    private List<Option> types() { return events().map(event -> new Option(event.name(), event.label() + "（" + event.name() + "）")).toList(); }

    private static List<Option> kinds() { return Option.of(Destination.Kind.values(), Enum::name, Destination.Kind::label); }

    private Stream<EventType> events() {
        return catalogues.stream().flatMap(catalogue -> catalogue.types().stream()).sorted(Comparator.comparing(EventType::name));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
