package org.gongzhi.register.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongzhi.platform.Refusals;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.file.Attachments;
import org.gongzhi.register.definition.Field;
import org.jspecify.annotations.Nullable;

/**
 * Takes in what was typed for some fields of an entry, one after the other, and keeps every reason why something cannot be, so that
 * whoever typed hears of all of them at once. What is to be sealed goes apart and leaves its mask.
 */
public final class Reading {

    private final FieldParser parser;
    private final Typed typed;
    private final Viewer viewer;
    private final Map<String, Object> values;
    private final Map<String, String> secrets = new HashMap<>();
    private final List<Refused> wrong = new ArrayList<>();

    /** @param before what the entry holds already */
    public Reading(FieldParser parser, Typed typed, Values before, Viewer viewer) {
        this.parser = parser;
        this.typed = typed;
        this.viewer = viewer;
        this.values = new LinkedHashMap<>(before.all());
    }

    /** What was typed for sealed fields, in plain. */
    public Map<String, String> secrets() { return secrets; }

    public void take(List<Field> fields) { fields.stream().filter(Field::isTyped).forEach(this::take); }

    private void take(Field field) {
        switch (field.type()) {
            case FILES -> count(field);
            case TABLE -> table(field);
            case CHECKLIST -> checklist(field);
            case ORGANIZATION -> organization(field);
            default -> {
                if (field.mask() != null) secret(field);
                else if (typed.asked(field.key())) single(field, field.key(), typed.text(field.key()), values);
            }
        }
    }

    /** What is required in a state and is not there. */
    public Values finish(List<Field> fields, String state) {
        for (var field : fields) {
            if (field.isTyped() && field.isRequired(state) && !values.containsKey(field.key())) refuse(field.key(), new Refused("register.value.required", field.label()));
        }
        if (!wrong.isEmpty()) throw new Refusals(wrong);
        return new Values(values);
    }

    private void refuse(String at, Refused refused) {
        if (wrong.stream().noneMatch(other -> at.equals(other.field()))) wrong.add(refused.at(at));
    }

    private void single(Field field, String name, String text, Map<String, Object> into) {
        put(into, field.key(), null);
        if (text.isEmpty()) return;
        try {
            put(into, field.key(), parser.parse(field, text, viewer));
        } catch (Refused refused) {
            refuse(name, refused);
        }
    }

    /** People of an organization write down what is theirs. */
    private void organization(Field field) {
        var own = viewer.reach().organization();
        if (own != null) single(field, field.key(), own.toString(), values);
        else if (typed.asked(field.key())) single(field, field.key(), typed.text(field.key()), values);
    }

    /** Nothing typed leaves what is there: nobody types a number again only because it is masked. */
    private void secret(Field field) {
        var text = typed.text(field.key());
        if (text.isEmpty()) return;
        try {
            var plain = (String) parser.parse(field, text, viewer);
            secrets.put(field.key(), plain);
            values.put(field.key(), field.mask().of(plain));
        } catch (Refused refused) {
            refuse(field.key(), refused);
        }
    }

    private void checklist(Field field) {
        if (typed.asked(field.key())) single(field, field.key(), String.join("、", typed.all(field.key())), values);
    }

    private void table(Field field) {
        if (!typed.asked(field.key())) return;
        var rows = new ArrayList<Map<String, Object>>();
        typed.rows(field.key()).forEach((place, cells) -> {
            var row = new LinkedHashMap<String, Object>();
            for (var column : field.columns()) {
                var name = field.key() + "[" + place + "]." + column.key();
                single(column, name, cells.getOrDefault(column.key(), ""), row);
                if (column.required() && !row.containsKey(column.key())) refuse(name, new Refused("register.value.required", column.label()));
            }
            if (!row.isEmpty()) rows.add(row);
        });
        put(values, field.key(), rows.isEmpty() ? null : rows);
    }

    private void count(Field field) {
        var added = typed.files(field.key()).stream().filter(file -> !Attachments.isBlank(file)).count();
        if (added == 0) return;
        var before = values.get(field.key()) instanceof BigDecimal number ? number : BigDecimal.ZERO;
        values.put(field.key(), before.add(BigDecimal.valueOf(added)));
    }

    private static void put(Map<String, Object> into, String key, @Nullable Object value) {
        if (value == null) into.remove(key);
        else into.put(key, value);
    }
}
