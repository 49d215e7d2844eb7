package org.gongzhi.register.figure;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongzhi.indicator.Figure;
import org.gongzhi.indicator.FigureSource;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.register.Registers;
import org.gongzhi.register.definition.Definition;
import org.gongzhi.register.definition.Field;
import org.gongzhi.register.definition.FieldType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The figures of the registers that a viewer reads. Their queries are made once for each text of a definition and the columns its fields
 * lie in; which of them is in force, the database is asked each time, so that no program counts by what another one has replaced.
 */
@Component
class RegisterFigures implements FigureSource {

    private static final String PREFIX = "register.";

    private static final String STANDING = """
            select r.key, r.version, d.hash,
                   coalesce((select string_agg(s.field || '=' || s.slot, ',' order by s.field) from register_slot s where s.register = r.key), '') as slots
              from register r
              join register_definition d on d.register = r.key and d.version = r.version
             where true
               and (:key::text is null or r.key = :key)
             order by r.key
            """;

    /** What depends on it is the same in every district. */
    private record Standing(String key, int version, String hash, String slots) {

        Map<String, Integer> columns() {
            var columns = new HashMap<String, Integer>();
            Stream.of(slots.split(",")).filter(slot -> !slot.isEmpty()).map(slot -> slot.split("="))
                    .forEach(slot -> columns.put(key + "." + slot[0], Integer.valueOf(slot[1])));
            return columns;
        }

        String text() { return hash + " " + slots; }
    }

    private record Made(Definition definition, Map<String, Figure> figures) {}

    private final Map<String, Made> made = new ConcurrentHashMap<>();
    private final Registers registers;
    private final JdbcClient db;

    RegisterFigures(Registers registers, JdbcClient db) {
        this.registers = registers;
        this.db = db;
    }

    @Override
    public List<Figure> figures(Viewer viewer) {
        if (!viewer.may("register.read")) return List.of();
        return db.sql(STANDING).param("key", null).query(Standing.class).list().stream().map(this::made).filter(one -> one.definition().rights().mayRead(viewer.role()))
                .flatMap(one -> one.figures().values().stream()).toList();
    }

    @Override
    public Optional<Figure> figure(String code, Viewer viewer) {
        return of(code).filter(one -> viewer.may("register.read") && one.definition().rights().mayRead(viewer.role())).map(one -> one.figures().get(code));
    }

    @Override public Optional<Figure> figure(String code) { return of(code).map(one -> one.figures().get(code)); }

    @Override
    public Optional<String> subject(String code, String kind) {
        return of(code).filter(one -> one.figures().containsKey(code)).flatMap(one -> subject(one.definition(), kind))
                .map(field -> "select (e.data -> '" + field.key() + "' ->> 'id')::uuid from register_entry e where e.id = f.subject_id");
    }

    @Override
    public Set<String> about(String kind) {
        return db.sql(STANDING).param("key", null).query(Standing.class).list().stream().map(this::made).filter(one -> subject(one.definition(), kind).isPresent())
                .flatMap(one -> one.figures().keySet().stream()).collect(Collectors.toSet());
    }

    /** The first field that names one. */
    private static Optional<Field> subject(Definition definition, String kind) {
        return switch (kind) {
            case "ORGANIZATION" -> definition.of(FieldType.ORGANIZATION).stream().findFirst();
            case "BRANCH" -> definition.of(FieldType.PARTY_ORGANIZATION).stream().findFirst();
            default -> Optional.empty();
        };
    }

    private Optional<Made> of(String code) {
        var end = code.lastIndexOf('.');
        if (!code.startsWith(PREFIX) || end <= PREFIX.length()) return Optional.empty();
        return db.sql(STANDING).param("key", code.substring(PREFIX.length(), end)).query(Standing.class).optional().map(this::made);
    }

    private Made made(Standing standing) {
        var known = made.get(standing.text());
        if (known != null) return known;
        var definition = registers.version(standing.key(), standing.version());
        var figures = new LinkedHashMap<String, Figure>();
        for (var rule : definition.figures()) {
            var figure = new FactQuery(definition, rule, standing.columns()).figure();
            figures.put(figure.code(), figure);
        }
        var fresh = new Made(definition, figures);
        made.put(standing.text(), fresh);
        return fresh;
    }
}
