package org.gongzhi.platform.journal;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.platform.move.Move;
import org.gongzhi.platform.page.Option;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Words for what stands in the journal. */
@Component
public class JournalWords {

    private final Map<String, Subject> kinds = new LinkedHashMap<>();
    private final MessageSource messages;
    private final JdbcClient db;

    JournalWords(ObjectProvider<Subject> kinds, MessageSource messages, JdbcClient db) {
        kinds.orderedStream().forEach(kind -> this.kinds.put(kind.name(), kind));
        this.messages = messages;
        this.db = db;
    }

    public Collection<Subject> all() { return kinds.values(); }

    public String label(String subject) { return kinds.containsKey(subject) ? kinds.get(subject).label() : subject; }

    /** What was done: a move of this kind of thing, or a deed. */
    public String done(String subject, String move, boolean deed) {
        if (deed) return messages.getMessage("journal.deed." + move, null, move, Locale.CHINA);
        return kinds.containsKey(subject) ? kinds.get(subject).moves().getOrDefault(move, move) : move;
    }

    /** Those of one kind that go by this number. */
    public List<UUID> numbered(String subject, String number) {
        var kind = kinds.get(subject);
        if (kind == null || kind.numbers() == null) return List.of();
        return db.sql("select id from (" + kind.numbers() + ") n where n.number = :number limit 20").param("number", number).query(UUID.class).list();
    }

    /** By which numbers these go, as far as they have any. */
    public Map<UUID, String> numbers(String subject, Collection<UUID> ids) {
        var kind = kinds.get(subject);
        var found = new HashMap<UUID, String>();
        if (kind == null || kind.numbers() == null || ids.isEmpty()) return found;
        db.sql("select id, number from (" + kind.numbers() + ") n where n.id = any(:ids)").param("ids", ids.toArray(UUID[]::new))
                .query(row -> { found.putIfAbsent(row.getObject("id", UUID.class), row.getString("number")); });
        return found;
    }

    /** All moves of a kind. */
    public List<Option> moves(String subject) {
        return kinds.containsKey(subject) ? kinds.get(subject).moves().entrySet().stream().map(move -> new Option(move.getKey(), move.getValue())).toList() : List.of();
    }

    /** Kinds of things that no module of the work owns. */
    @Configuration
    static class OfTheGround {

        private static final Move<?>[] NO_MOVES = {};

        @Bean Subject ofJournal() { return Subject.of("journal", "操作日志", "/journal/checks", null, NO_MOVES); }

        @Bean Subject ofJobs() { return Subject.of("job", "后台任务", "/jobs", null, NO_MOVES); }

        @Bean Subject ofLists() { return Subject.of(Exports.SUBJECT, "列表", "", null, NO_MOVES); }

        @Bean Subject ofFiles() { return Subject.of("file", "附件", "", null, NO_MOVES); }

        @Bean Subject ofForms() { return Subject.of(UnnotedForms.SUBJECT, "表单", "", null, NO_MOVES); }

        @Bean Subject ofCalendars() { return Subject.of("calendar", "工作日历", "", null, NO_MOVES); }

        @Bean Subject ofAreas() { return Subject.of("area", "管理区域", "", "select id, name as number from management_area", NO_MOVES); }
    }
}
