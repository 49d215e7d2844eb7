package org.gongzhi.appraisal.calculation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.gongzhi.appraisal.scheme.Item;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The points of all values that occur: each distinct value is mapped once, however many subjects have it. Three columns side by side. */
record Mapped(List<String> items, List<String> values, List<String> points) {

    static Mapped of(UUID round, List<Item> items, JdbcClient db) {
        var mapped = new Mapped(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        if (items.isEmpty()) return mapped;
        var mappings = new HashMap<String, UnaryOperator<BigDecimal>>();
        items.forEach(item -> mappings.put(item.code(), Mapping.of(item)));
        db.sql("""
                        select distinct item, value
                          from appraisal_point
                         where round = :round
                           and value is not null
                           and item = any(:items::text[])
                        """)
                .param("round", round)
                .param("items", mappings.keySet().toArray(String[]::new))
                .query(row -> {
                    var item = row.getString("item");
                    mapped.add(item, row.getBigDecimal("value"), mappings.get(item).apply(row.getBigDecimal("value")));
                });
        return mapped;
    }

    private void add(String item, BigDecimal value, BigDecimal mark) {
        items.add(item);
        values.add(value.toPlainString());
        points.add(mark.toPlainString());
    }

    String[] itemColumn() { return items.toArray(String[]::new); }

    String[] valueColumn() { return values.toArray(String[]::new); }

    String[] pointColumn() { return points.toArray(String[]::new); }
}
