package org.gongzhi.register.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongzhi.indicator.Figure;
import org.gongzhi.indicator.FigureSource;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.register.Registers;
import org.gongzhi.register.definition.Definition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The figures of the registers that a viewer reads. */
@Component
class RegisterFigures implements FigureSource {

    private final Registers registers;
    private final JdbcClient db;

    RegisterFigures(Registers registers, JdbcClient db) {
        this.registers = registers;
        this.db = db;
    }

    @Override
    public List<Figure> figures(Viewer viewer) {
        if (!viewer.may("register.read")) return List.of();
        var slots = slots();
        return registers.readable(viewer).stream().map(register -> register.definition()).flatMap(definition -> figures(definition, slots).stream()).toList();
    }

    private static List<Figure> figures(Definition definition, Map<String, Integer> slots) {
        return definition.figures().stream().map(rule -> new FactQuery(definition, rule, slots).figure()).toList();
    }

    /** By register and field. */
    private Map<String, Integer> slots() {
        var slots = new HashMap<String, Integer>();
        db.sql("select register, field, slot from register_slot").query(row -> { slots.put(row.getString("register") + "." + row.getString("field"), row.getInt("slot")); });
        return slots;
    }
}
