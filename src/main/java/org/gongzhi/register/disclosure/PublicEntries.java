package org.gongzhi.register.disclosure;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongzhi.platform.Missing;
import org.gongzhi.register.EntryId;
import org.gongzhi.register.Register;
import org.gongzhi.register.Registers;
import org.gongzhi.register.definition.Definition;
import org.gongzhi.register.definition.Field;
import org.gongzhi.register.definition.Field.Trait;
import org.gongzhi.register.definition.FieldType;
import org.gongzhi.register.entry.EntryFiles;
import org.gongzhi.register.value.PlaceNames;
import org.gongzhi.register.value.Shown;
import org.gongzhi.register.value.Values;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what registers publish; everything else, the rest of a published entry included, is absent. */
@Component
@Transactional(readOnly = true)      // a page is one look at the books, on one connection
class PublicEntries {

    private static final int ROWS = 20;
    private static final int WORDS = 3;

    private record Found(UUID id, long serial, String title, String state, String data) {}

    private final Registers registers;
    private final EntryFiles files;
    private final PlaceNames places;
    private final JdbcClient db;

    PublicEntries(Registers registers, EntryFiles files, PlaceNames places, JdbcClient db) {
        this.registers = registers;
        this.files = files;
        this.places = places;
        this.db = db;
    }

    PublicListPage registers() {
        return new PublicListPage(registers.all().stream().map(Register::definition).filter(PublicEntries::isPublic)
                .map(definition -> new PublicListPage.Item(definition.key(), definition.head().name(), definition.head().about(), definition.head().icon())).toList());
    }

    PublicEntriesPage list(String key, long before) {
        var definition = definition(key);
        var found = db.sql("""
                        select e.id, e.serial, e.title, e.state, e.data
                          from register_entry e
                         where e.register = :register
                           and e.state = any (:states)
                           and e.serial < :before
                         order by e.serial desc
                         limit :rows
                        """)
                .param("register", key)
                .param("states", definition.look().shown().toArray(String[]::new))
                .param("before", before)
                .param("rows", ROWS + 1)
                .query(Found.class)
                .list();
        var page = found.size() > ROWS ? found.subList(0, ROWS) : found;
        var brief = published(definition).stream().filter(field -> field.type() != FieldType.LONG && field.type() != FieldType.FILES && field.type() != FieldType.TABLE && !field.equals(definition.title())).toList();
        var values = page.stream().map(one -> Values.of(one.data())).toList();
        var shown = new Shown(places.names(Shown.regionsOf(brief, values)));
        var rows = IntStream.range(0, page.size()).mapToObj(i -> new PublicEntriesPage.Row(new EntryId(page.get(i).id()), page.get(i).serial(), title(definition, page.get(i)),
                definition.state(page.get(i).state()), line(brief, values.get(i), shown))).toList();
        return new PublicEntriesPage(key, definition.head().name(), definition.head().noun(), definition.head().about(), rows, found.size() > ROWS ? page.get(ROWS - 1).serial() : null);
    }

    PublicEntryPage show(String key, EntryId id) {
        var definition = definition(key);
        var found = db.sql("select e.id, e.serial, e.title, e.state, e.data from register_entry e where e.id = :id and e.register = :register and e.state = any (:states)")
                .param("id", id.value()).param("register", key).param("states", definition.look().shown().toArray(String[]::new))
                .query(Found.class).optional().orElseThrow(Missing::new);
        var values = Values.of(found.data());
        var fields = published(definition);
        var shown = new Shown(places.names(Shown.regionsOf(fields, List.of(values))));
        var lines = fields.stream().filter(field -> field.type() != FieldType.FILES && field.type() != FieldType.TABLE && values.has(field.key()))
                .map(field -> new PublicEntryPage.Line(field.label(), shown.text(field, values.get(field.key())), field.type() == FieldType.LONG)).toList();
        var open = fields.stream().map(Field::key).collect(Collectors.toSet());
        var attached = files.of(id.value()).entrySet().stream().filter(one -> open.contains(one.getKey())).flatMap(one -> one.getValue().stream()).toList();
        return new PublicEntryPage(key, definition.head().name(), id, title(definition, found), definition.state(found.state()), lines, attached);
    }

    private Definition definition(String key) {
        var definition = registers.named(key).definition();
        if (!isPublic(definition)) throw new Missing();
        return definition;
    }

    private static boolean isPublic(Definition definition) { return !definition.look().shown().isEmpty(); }

    private static List<Field> published(Definition definition) { return definition.with(Trait.PUBLIC).stream().filter(field -> !field.has(Trait.RETIRED)).toList(); }

    /** What an entry is called is told only if that field is published. */
    private static String title(Definition definition, Found found) {
        return definition.title() != null && definition.title().has(Trait.PUBLIC) ? found.title() : definition.head().noun();
    }

    private static String line(List<Field> fields, Values values, Shown shown) {
        return fields.stream().map(field -> shown.text(field, values.get(field.key()))).filter(text -> !text.isEmpty()).limit(WORDS).collect(Collectors.joining(" · "));
    }
}
