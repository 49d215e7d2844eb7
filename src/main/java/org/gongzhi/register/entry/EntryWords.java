package org.gongzhi.register.entry;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongzhi.platform.search.Bigrams;
import org.gongzhi.register.definition.Definition;
import org.gongzhi.register.definition.Field;
import org.gongzhi.register.definition.Field.Trait;
import org.jspecify.annotations.Nullable;

/** By which words an entry is known and found. What is sealed is never among them. */
record EntryWords(Definition definition) {

    private static final int LONGEST = 200;

    /** Never empty: what has no text goes by what it names, or by its number. */
    String title(Entry entry) {
        var field = definition.title();
        var title = field == null ? "" : text(entry.values().get(field.key()));
        if (title.isEmpty()) title = definition.fields().stream().filter(one -> one.type().isReference()).map(one -> text(entry.values().get(one.key()))).filter(text -> !text.isEmpty())
                .findFirst().orElse(entry.number());
        return title.length() > LONGEST ? title.substring(0, LONGEST) : title;
    }

    String sought(Entry entry) { return title(entry) + '\n' + searched().stream().map(field -> text(entry.values().get(field.key()))).collect(Collectors.joining("\n")); }

    String[] bigrams(Entry entry) { return Bigrams.of(sought(entry).split("\n")); }

    private List<Field> searched() { return definition.with(Trait.SEARCH).stream().filter(field -> field.mask() == null && !field.equals(definition.title())).toList(); }

    private static String text(@Nullable Object value) {
        if (value instanceof String text) return text;
        return value instanceof Map<?, ?> named ? String.valueOf(named.get("name")) : "";
    }
}
