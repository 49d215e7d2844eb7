package org.gongzhi.platform.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.gongzhi.platform.page.Option;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Words for what stands in the journal. */
@Component
public class JournalWords {

    private static final List<String> NOBODYS = List.of("居民", "访客", "系统", "控制台");
    private static final String DEED = "journal.deed.";

    private final Supplier<List<Option>> deeds = SingletonSupplier.of(JournalWords::read);
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

    public String stage(String subject, String stage) { return kinds.containsKey(subject) ? kinds.get(subject).stages().getOrDefault(stage, stage) : stage; }

    /** Things of one kind. */
    public record Things(@Nullable String subject, List<UUID> ids) {}

    /** Those that go by this number, of the kind given or else of the first kind that has such a number. */
    public Things numbered(@Nullable String subject, String number) {
        return kinds.values().stream()
                .filter(kind -> kind.numbers() != null && (subject == null || kind.name().equals(subject)))
                .map(kind -> new Things(kind.name(), db.sql("select id from (" + kind.numbers() + ") n where n.number = :number limit 20").param("number", number).query(UUID.class).list()))
                .filter(things -> !things.ids().isEmpty())
                .findFirst().orElseGet(() -> new Things(subject, List.of()));
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

    /** Whether people without an account act in this capacity. */
    public boolean isOfNobody(String capacity) { return NOBODYS.stream().anyMatch(nobodys -> nobodys.startsWith(capacity)); }

    /** All deeds there are words for. */
    public List<Option> deeds() { return deeds.get(); }

    private static List<Option> read() {
        try {
            var all = PropertiesLoaderUtils.loadProperties(new EncodedResource(new ClassPathResource("messages/journal.properties"), "UTF-8"));
            return all.stringPropertyNames().stream().filter(code -> code.startsWith(DEED))
                    .map(code -> new Option(code.substring(DEED.length()), all.getProperty(code)))
                    .sorted(Comparator.comparing(Option::label, Collator.getInstance(Locale.CHINA)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Kinds of things that no module of the work owns. */
    @Configuration
    static class OfTheGround {

        @Bean Subject ofJournal() { return Subject.of("journal", "操作日志", "/journal/checks", null); }

        @Bean Subject ofJobs() { return Subject.of("job", "后台任务", "/jobs", null); }

        @Bean Subject ofLists() { return Subject.of(Exports.SUBJECT, "列表", "", null); }

        @Bean Subject ofFiles() { return Subject.of("file", "附件", "", null); }

        @Bean Subject ofForms() { return Subject.of(UnnotedForms.SUBJECT, "表单", "", null); }

        @Bean Subject ofCalendars() { return Subject.of("calendar", "工作日历", "", null); }

        @Bean Subject ofAreas() { return Subject.of("area", "管理区域", "", "select id, name as number from management_area"); }
    }
}
