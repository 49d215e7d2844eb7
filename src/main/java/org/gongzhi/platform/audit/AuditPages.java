package org.gongzhi.platform.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.journal.JournalWords;
import org.gongzhi.platform.page.Option;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the auditor's screens show. Latest first, by time and then by id: each filter that narrows much has an index in that order. */
@Component
@Transactional(readOnly = true)      // a page is one look at the books, on one connection
class AuditPages {

    private static final String ROW = """
            select j.id, j.at, j.subject, j.subject_id, j.move, j.stage_from, j.stage_to, j.capacity, j.note, j.address, j.data::text as data,
                   coalesce(p.name, '') as name, coalesce(p.login, '') as login
              from journal j
              left join person p on p.id = j.actor_id
            """;

    private record Found(AuditRow row, String subject, String data) {}

    private final JdbcClient db;
    private final JournalWords words;
    private final Facts facts;

    AuditPages(JdbcClient db, JournalWords words, Facts facts) {
        this.db = db;
        this.words = words;
        this.facts = facts;
    }

    AuditListPage list(AuditFilter filter, @Nullable String after, int limit) {
        var found = found(filter, after, limit + 1);
        var rows = numbered(found.size() > limit ? found.subList(0, limit) : found);
        var last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
        return new AuditListPage(filter, words.all().stream().map(kind -> new Option(kind.name(), kind.label())).toList(), deeds(filter), rows,
                found.size() > limit ? ChronoUnit.MICROS.between(Instant.EPOCH, last.at()) + "." + last.id() : null);
    }

    AuditRowPage show(long id) {
        var found = db.sql(ROW + " where j.id = :id").param("id", id).query(this::found).optional().orElseThrow(Missing::new);
        var seal = db.sql("select number from journal_seal where last_id >= :id and first_id <= :id order by number limit 1").param("id", id).query(Long.class).optional();
        return new AuditRowPage(numbered(List.of(found)).get(0), facts.of(found.data()), seal.orElse(null));
    }

    private List<Option> deeds(AuditFilter filter) {
        var all = new ArrayList<Option>();
        if (filter.subject() != null) all.addAll(words.moves(filter.subject()));
        all.addAll(words.deeds());
        return all;
    }

    private List<Found> found(AuditFilter filter, @Nullable String after, int limit) {
        var things = filter.number() == null ? null : words.numbered(filter.subject(), filter.number());
        var persons = filter.person() == null ? null
                : db.sql("select id from person where login = :person or name = :person limit 100").param("person", filter.person()).query(UUID.class).list();
        var holders = filter.capacity() == null || words.isOfNobody(filter.capacity()) ? null : holders(filter.capacity());
        if (things != null && things.ids().isEmpty() || holders != null && holders.length == 0 || persons != null && persons.isEmpty()) return List.of();
        var query = new AuditQuery(ROW)
                .where("j.subject = :subject", "subject", things != null ? things.subject() : filter.subject())
                .where("j.subject_id = any(:things)", "things", things == null ? null : things.ids().toArray(UUID[]::new))
                .where("j.actor_id = :person", "person", persons != null && persons.size() == 1 ? persons.get(0) : null)
                .where("j.actor_id = any(:persons)", "persons", persons != null && persons.size() > 1 ? persons.toArray(UUID[]::new) : null)
                .where(isDeed(filter) ? "j.move = :deed and j.stage_to is null" : "j.move = :deed and j.stage_to is not null", "deed", filter.deed())
                .where("j.at >= :from", "from", time(filter.from()))
                .where("j.at < :to", "to", time(filter.to()))
                .where("j.address = :address", "address", filter.address())
                .where("starts_with(j.capacity, :capacity)", "capacity", filter.capacity())
                .where("j.actor_id = any(:holders)", "holders", holders)
                .after(after);
        return query.in(db, limit).query(this::found).list();
    }

    /** Whoever has or had such a post: of them there is an index, of capacities there is none. */
    private UUID[] holders(String capacity) {
        return db.sql("select distinct person_id from post where starts_with(capacity, :capacity) limit 500").param("capacity", capacity).query(UUID.class).list().toArray(UUID[]::new);
    }

    private boolean isDeed(AuditFilter filter) {
        return words.moves(Objects.requireNonNullElse(filter.subject(), "")).stream().noneMatch(move -> move.value().equals(filter.deed()));
    }

    private static @Nullable Timestamp time(@Nullable Instant at) { return at == null ? null : Timestamp.from(at); }

    private Found found(ResultSet row, int n) throws SQLException {
        var subject = row.getString("subject");
        var from = row.getString("stage_from");
        var to = row.getString("stage_to");
        var name = row.getString("name");
        return new Found(new AuditRow(row.getLong("id"), row.getTimestamp("at").toInstant(), name.isEmpty() ? row.getString("capacity") : name, row.getString("login"),
                row.getString("capacity"), words.done(subject, row.getString("move"), to == null), words.label(subject), "",
                Objects.requireNonNullElse(row.getString("address"), ""), Facts.masked(row.getString("note")), row.getObject("subject_id", UUID.class),
                from == null ? null : words.stage(subject, from), to == null ? null : words.stage(subject, to)), subject, row.getString("data"));
    }

    /** One look per kind of thing for the numbers of all rows. */
    private List<AuditRow> numbered(List<Found> found) {
        var numbers = found.stream().collect(Collectors.groupingBy(Found::subject, Collectors.mapping(one -> one.row().subjectId(), Collectors.toSet())))
                .entrySet().stream().map(kind -> words.numbers(kind.getKey(), kind.getValue())).toList();
        return found.stream().map(one -> {
            var row = one.row();
            var number = numbers.stream().map(some -> some.get(row.subjectId())).filter(Objects::nonNull).findFirst().orElse("");
            return new AuditRow(row.id(), row.at(), row.name(), row.login(), row.capacity(), row.done(), row.subject(), number, row.address(), row.note(),
                    row.subjectId(), row.from(), row.to());
        }).toList();
    }
}
