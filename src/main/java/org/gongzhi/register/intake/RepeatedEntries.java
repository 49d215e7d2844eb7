package org.gongzhi.register.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongzhi.platform.sheet.Bad;
import org.gongzhi.platform.sheet.Line;
import org.gongzhi.register.Register;
import org.gongzhi.register.definition.Shelf;
import org.gongzhi.register.entry.Draft;
import org.gongzhi.register.value.Values;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a table repeats that may stand only once: in the register already, or further up in the table itself. */
@Component
class RepeatedEntries {

    private final JdbcClient db;
    private final MessageSource messages;

    RepeatedEntries(JdbcClient db, MessageSource messages) {
        this.db = db;
        this.messages = messages;
    }

    /** For one reading of one file. */
    Function<List<Line<Draft>>, List<Bad>> of(Register register) {
        var seen = new HashMap<String, Integer>();
        return lines -> {
            var bad = new ArrayList<Bad>();
            for (int rule = 0; rule < register.definition().unique().size(); rule++) bad.addAll(repeated(register, rule, lines, seen));
            return bad;
        };
    }

    private List<Bad> repeated(Register register, int rule, List<Line<Draft>> lines, Map<String, Integer> seen) {
        var fields = register.definition().unique().get(rule);
        var keys = new HashMap<Integer, String>();
        lines.forEach(line -> {
            var key = key(line.value().values(), fields);
            if (key != null) keys.put(line.line(), key);
        });
        var standing = new HashSet<>(db.sql("select key from register_key where register = :register and rule = :rule and key = any (:keys)")
                .param("register", register.key()).param("rule", rule).param("keys", keys.values().toArray(String[]::new)).query(String.class).list());
        var labels = fields.stream().map(field -> register.definition().field(field).label()).collect(Collectors.joining("、"));
        var bad = new ArrayList<Bad>();
        for (var line : lines) {
            var key = keys.get(line.line());
            if (key == null) continue;
            var first = seen.putIfAbsent(rule + key, line.line());
            if (standing.contains(key)) bad.add(new Bad(line.line(), labels, "", sentence("register.import.standing")));
            else if (first != null) bad.add(new Bad(line.line(), labels, "", sentence("register.import.twice", first)));
        }
        return bad;
    }

    private String sentence(String code, Object... arguments) { return messages.getMessage(code, arguments, Locale.CHINA); }

    /** As the database makes it; null when one of the fields is empty. */
    private static @Nullable String key(Values values, List<String> fields) {
        if (!fields.stream().allMatch(values::has)) return null;
        var text = fields.stream().map(field -> plain(Objects.requireNonNull(values.get(field)))).collect(Collectors.joining("\n"));
        return Shelf.hash(text);
    }

    private static String plain(Object value) {
        if (value instanceof Map<?, ?> named) return String.valueOf(named.get("id"));
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
}
