package org.gongzhi.register.definition;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.gongzhi.register.definition.Field.Trait;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The rows by which the database checks what a version of a register allows. */
final class StoredRows {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient db;
    private final Definition definition;
    private final int version;

    StoredRows(JdbcClient db, Definition definition, int version) {
        this.db = db;
        this.definition = definition;
        this.version = version;
    }

    void write() {
        for (int i = 0; i < definition.fields().size(); i++) field(definition.fields().get(i), i);
        for (int i = 0; i < definition.lifecycle().states().size(); i++) state(definition.lifecycle().states().get(i), i);
        for (int i = 0; i < definition.unique().size(); i++)
            db.sql("insert into register_unique (register, version, rule, fields) values (:register, :version, :rule, :fields)")
                    .param("register", definition.key()).param("version", version).param("rule", i).param("fields", definition.unique().get(i).toArray(String[]::new)).update();
    }

    private void field(Field field, int rank) {
        db.sql("""
                        insert into register_field (register, version, field, rank, label, type, required, required_in, rule)
                        values (:register, :version, :field, :rank, :label, :type, :required, :requiredIn, :rule::jsonb)
                        """)
                .param("register", definition.key())
                .param("version", version)
                .param("field", field.key())
                .param("rank", rank)
                .param("label", field.label())
                .param("type", field.storedAs())
                .param("required", field.required() && !field.has(Trait.RETIRED))
                .param("requiredIn", field.has(Trait.RETIRED) ? new String[0] : field.requiredIn().toArray(String[]::new))
                .param("rule", JSON.writeValueAsString(rule(field)))
                .update();
    }

    private void state(State state, int rank) {
        db.sql("insert into register_state (register, version, state, rank, label, ended) values (:register, :version, :state, :rank, :label, :ended)")
                .param("register", definition.key())
                .param("version", version)
                .param("state", state.key())
                .param("rank", rank)
                .param("label", state.label())
                .param("ended", state.ended())
                .update();
    }

    /** What is sealed leaves no more than its mask in the data, however long it is. */
    private static Map<String, Object> rule(Field field) {
        var rule = new LinkedHashMap<String, Object>();
        rule.put("type", field.storedAs());
        if (field.isNumber()) {
            rule.put("decimals", field.decimals());
            if (field.min() != null) rule.put("least", field.min());
            if (field.max() != null) rule.put("most", field.max());
        } else if (field.max() != null && field.mask() == null) {
            rule.put("longest", field.max());
        }
        if (field.type() == FieldType.PERIOD) rule.put("of", field.span().name().toUpperCase(Locale.ROOT));
        if (!field.options().isEmpty()) rule.put("options", field.options().keySet());
        if (!field.columns().isEmpty()) {
            var columns = new LinkedHashMap<String, Object>();
            field.columns().forEach(column -> columns.put(column.key(), rule(column)));
            rule.put("columns", columns);
        }
        return rule;
    }
}
