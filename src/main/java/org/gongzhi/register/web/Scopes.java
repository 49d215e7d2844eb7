package org.gongzhi.register.web;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.district.PerDistrict;
import org.gongzhi.register.Register;
import org.gongzhi.register.definition.Field;
import org.gongzhi.register.definition.FieldType;
import org.gongzhi.register.value.FieldParser;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes of what somebody asked for what the database is asked. */
@Component
class Scopes {

    private static final String NOTHING = "\u0001";

    private record Slot(String register, String field, int slot) {}

    private final PerDistrict<Map<String, Integer>> slots = new PerDistrict<>(Duration.ofSeconds(2));
    private final JdbcClient db;
    private final FieldParser parser;

    Scopes(JdbcClient db, FieldParser parser) {
        this.db = db;
        this.parser = parser;
    }

    Scope of(Register register, EntryFilter filter, Viewer viewer) {
        var equal = new HashMap<Integer, String>();
        var least = new HashMap<Integer, String>();
        var most = new HashMap<Integer, String>();
        Scope.Days days = null;
        for (var field : register.definition().filters()) {
            var slot = slot(register.key(), field.key());
            var names = EntryFilter.names(field);
            if (names.length == 2) {
                if (filter.value(names[0]) != null) least.put(slot, filter.value(names[0]));
                if (filter.value(names[1]) != null) most.put(slot, filter.value(names[1]));
                if (days == null) days = Scope.Days.between(slot, filter.value(names[0]), filter.value(names[1]));
            } else if (filter.value(field.key()) != null) {
                equal.put(slot, asked(field, filter.value(field.key()), viewer));
            }
        }
        return new Scope(register, filter.narrowed(register.reachOf(viewer)), equal, least, most, days);
    }

    int slot(String register, String field) {
        var slot = slots.get(this::read).get(register + "." + field);
        return slot == null ? slots(register, field) : slot;
    }

    private int slots(String register, String field) {
        slots.forget();
        return slots.get(this::read).get(register + "." + field);
    }

    /** What nobody can have matches nothing. */
    private String asked(Field field, @Nullable String text, Viewer viewer) {
        try {
            if (field.type().isReference()) return parser.reference(field.type(), text, viewer).id().toString();
            var value = parser.parse(field, text, viewer);
            return field.type() == FieldType.YESNO ? String.valueOf(value) : value instanceof BigDecimal number ? number.toPlainString() : (String) value;
        } catch (Refused nothing) {
            return NOTHING;
        }
    }

    private Map<String, Integer> read() {
        var read = new HashMap<String, Integer>();
        db.sql("select register, field, slot from register_slot").query(Slot.class).list().forEach(one -> read.put(one.register() + "." + one.field(), one.slot()));
        return read;
    }
}
