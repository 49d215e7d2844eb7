package org.gongzhi.register.definition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.gongzhi.register.definition.Field.Trait;
import org.jspecify.annotations.Nullable;

/**
 * A register as its file defines it. Once read it is sound: whatever it refers to is there.
 *
 * @param unique combinations of fields that stand once among entries that have not ended
 */
public record Definition(Head head, Rights rights, List<Field> fields, Lifecycle lifecycle, List<List<String>> unique, @Nullable Limit limit, List<TodoRule> todos,
        List<FigureRule> figures, Look look, String yaml) {

    public String key() { return head.key(); }

    public String href() { return "/registers/" + key(); }

    public Optional<Field> find(String key) { return fields.stream().filter(field -> field.key().equals(key)).findFirst(); }

    public Field field(String key) { return find(key).orElseThrow(() -> new NoSuchElementException(key() + "." + key)); }

    public List<Field> fields(List<String> keys) { return keys.stream().map(this::field).toList(); }

    public List<Field> with(Trait trait) { return fields.stream().filter(field -> field.has(trait)).toList(); }

    /** By what lists are asked: the filters, and the date of the calendar, whose days lead to the list. */
    public List<Field> filters() { return fields.stream().filter(field -> field.has(Trait.FILTER) || field.key().equals(look.calendar())).toList(); }

    public List<Field> of(FieldType type) { return fields.stream().filter(field -> field.type() == type && !field.has(Trait.RETIRED)).toList(); }

    public Optional<State> findState(String key) { return lifecycle.states().stream().filter(state -> state.key().equals(key)).findFirst(); }

    public State state(String key) { return findState(key).orElseThrow(() -> new NoSuchElementException(key() + "." + key)); }

    public Optional<RegisterMove> findMove(String key) { return lifecycle.moves().stream().filter(move -> move.key().equals(key)).findFirst(); }

    public RegisterMove creation() { return lifecycle.moves().stream().filter(RegisterMove::isCreation).findFirst().orElseThrow(); }

    public List<RegisterMove> moves(State from) { return lifecycle.moves().stream().filter(move -> move.isOpenIn(from)).toList(); }

    /** Whether a field has no business yet in a state: it is required only later, and a move asks for it then. */
    public boolean comesLater(Field field, String state) {
        return !field.required() && !field.requiredIn().isEmpty() && !field.requiredIn().contains(state) && lifecycle.moves().stream().anyMatch(move -> move.ask().contains(field.key()));
    }

    /** What an entry is called in lists of all kinds: the first text that everybody may read; null when there is none. */
    public @Nullable Field title() {
        return fields.stream().filter(field -> field.type() == FieldType.TEXT && field.mask() == null && !field.has(Trait.RETIRED)).findFirst().orElse(null);
    }

    /** The fields that need an index of their own: filters, the calendar, the dates of figures. */
    public List<String> indexed() {
        Set<String> indexed = new LinkedHashSet<>();
        filters().forEach(field -> indexed.add(field.key()));
        figures.forEach(figure -> { if (figure.on() != null && field(figure.on()).type() == FieldType.DATE) indexed.add(figure.on()); });
        return new ArrayList<>(indexed);
    }
}
