package org.gongzhi.platform.privacy;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.file.Attachments;
import org.gongzhi.platform.journal.Noted;
import org.gongzhi.platform.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How long personal data is kept, and its end. (个人信息保护法 arts. 19, 47; domain.md C7) */
@Service
@Transactional
public class Retention {

    private static final int BATCH = 500;
    private static final UUID EVERYTHING = new UUID(0, 0);

    /** @param binding a law wants it kept so long, whoever asks */
    public record Rule(String kind, LocalDate since, int months, boolean binding, String source, @Nullable String setBy) {}

    /** A record whose personal data ends at {@code eraseOn}. */
    public record Due(String kind, UUID id, String number, String href, Instant ended, LocalDate eraseOn) {}

    private final JdbcClient db;
    private final List<RecordType> types;
    private final Attachments attachments;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Retention(JdbcClient db, ObjectProvider<RecordType> types, Attachments attachments, ApplicationEventPublisher events, Clock clock) {
        this.db = db;
        this.types = types.orderedStream().sorted(Comparator.comparing(RecordType::kind)).toList();
        this.attachments = attachments;
        this.events = events;
        this.clock = clock;
    }

    public List<RecordType> types() { return types; }

    /** All rules there are, the latest of each kind first. */
    public List<Rule> rules() {
        return db.sql("""
                        select r.kind, r.since, r.months, r.binding, r.source, p.name as set_by
                          from retention_rule r
                          left join person p on p.id = r.set_by
                         order by r.kind, r.since desc
                        """).query(Rule.class).list();
    }

    /** The rule that holds today. */
    public Rule rule(String kind) {
        var today = LocalDate.now(clock);
        return rules().stream().filter(rule -> rule.kind().equals(kind) && !rule.since().isAfter(today)).findFirst().orElseThrow();
    }

    /** Until when a law wants this kept; null when it may go now. */
    public @Nullable LocalDate boundUntil(String kind, Instant from) {
        var rule = rule(kind);
        var until = LocalDate.ofInstant(from, clock.getZone()).plusMonths(rule.months());
        return rule.binding() && until.isAfter(LocalDate.now(clock)) ? until : null;
    }

    /** @throws Refused {@code personal.retention.past}, {@code personal.retention.twice} */
    public void set(Rule rule, Viewer viewer) {
        if (rule.since().isBefore(LocalDate.now(clock))) throw new Refused("personal.retention.past").at("since");
        try {
            db.sql("insert into retention_rule (kind, since, months, binding, source, set_by) values (:kind, :since, :months, :binding, :source, :by)")
                    .param("kind", rule.kind()).param("since", rule.since()).param("months", rule.months()).param("binding", rule.binding())
                    .param("source", rule.source()).param("by", viewer.id())
                    .update();
        } catch (DuplicateKeyException twice) {
            throw new Refused("personal.retention.twice").at("since");
        }
        events.publishEvent(new Noted("retention", EVERYTHING, "RETENTION_RULE", viewer.act(clock.instant(), rule.source()),
                Map.of("kind", rule.kind(), "months", rule.months(), "since", rule.since().toString())));
    }

    /** What would be erased until that day if nothing changes, the first of all kinds. */
    @Transactional(readOnly = true)
    public List<Due> due(@Nullable String kind, LocalDate until, int limit) {
        return types.stream().filter(type -> kind == null || kind.isBlank() || type.kind().equals(kind))
                .flatMap(type -> due(type, until, limit).stream())
                .sorted(Comparator.comparing(Due::eraseOn).thenComparing(Due::number))
                .limit(limit)
                .toList();
    }

    /** Erases everything whose time is over. @return how many records */
    public int eraseWhatIsOver() {
        return types.stream().mapToInt(this::eraseWhatIsOver).sum();
    }

    private int eraseWhatIsOver(RecordType type) {
        var erased = 0;
        for (var due = due(type, LocalDate.now(clock), BATCH); !due.isEmpty(); due = due(type, LocalDate.now(clock), BATCH)) {
            erase(type, due.stream().map(Due::id).toList());
            erased += due.size();
        }
        if (erased > 0) events.publishEvent(new Noted("retention", EVERYTHING, "ERASE",
                new Act(null, "系统", clock.instant(), type.label() + "保存期满"), Map.of("kind", type.kind(), "records", erased)));
        return erased;
    }

    /** Clears these records in place, whether their time is over or not; the caller knows why. */
    void erase(RecordType type, List<UUID> ids) {
        for (var statement : type.erase()) {
            db.sql(statement).param("ids", ids.toArray(UUID[]::new)).param("now", Timestamp.from(clock.instant())).update();
        }
        if (type.files() != null) ids.forEach(id -> attachments.removeAll(type.files(), id));
    }

    /** Clears one record of a kind at the wish of the person, unless a law wants it kept. @return until when it is kept; null when it is gone */
    public @Nullable LocalDate eraseAtWish(String kind, UUID id, Instant from) {
        var bound = boundUntil(kind, from);
        if (bound == null) erase(types.stream().filter(type -> type.kind().equals(kind)).findFirst().orElseThrow(), List.of(id));
        return bound;
    }

    private List<Due> due(RecordType type, LocalDate until, int limit) {
        var months = rule(type.kind()).months();
        return db.sql("select id, number, href, ended from (" + type.held() + ") held where ended < :before order by ended limit :limit")
                .param("before", Timestamp.from(until.plusDays(1).minusMonths(months).atStartOfDay(clock.getZone()).toInstant()))
                .param("limit", limit)
                .query((row, n) -> {
                    var ended = row.getTimestamp("ended").toInstant();
                    return new Due(type.kind(), row.getObject("id", UUID.class), row.getString("number"), row.getString("href"), ended,
                            LocalDate.ofInstant(ended, clock.getZone()).plusMonths(months));
                })
                .list();
    }
}
