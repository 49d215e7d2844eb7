package org.gongzhi.appraisal.calculation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongzhi.platform.formula.Formula;
import org.gongzhi.appraisal.scheme.Scheme;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Judges the gates of a scheme over a sheet: each condition once for every combination of its inputs that occurs; those for which it
 * holds are joined to the sheet. {@code s} is the sheet's row, {@code g0}, {@code g1} … whether a gate holds for it.
 */
final class Gates {

    private final Scheme scheme;
    private final Inputs inputs;
    private final JdbcClient db;
    private final Map<String, Object> params = new HashMap<>();

    Gates(Scheme scheme, Inputs inputs, JdbcClient db) {
        this.scheme = scheme;
        this.inputs = inputs;
        this.db = db;
    }

    void judge() {
        for (int gate = 0; gate < inputs.gates().size(); gate++) {
            var formula = inputs.gates().get(gate);
            var names = Inputs.inOrder(formula);
            for (int n = 0; n < names.size(); n++)
                if (names.get(n).startsWith(Scheme.FACT)) params.put("fact" + gate + "_" + n, names.get(n).substring(Scheme.FACT.length()));
            var holding = holding(gate, formula, names);
            for (int n = 0; n < names.size(); n++) params.put("gate" + gate + "_" + n, column(holding, n));
            params.put("cap" + gate, scheme.bandIndex(scheme.gates().get(gate).capBand()));
            params.put("label" + gate, scheme.gates().get(gate).label());
        }
    }

    private static String[] column(List<List<String>> rows, int n) { return rows.stream().map(row -> row.get(n)).toArray(String[]::new); }

    private List<List<String>> holding(int gate, Formula formula, List<String> names) {
        var holding = new ArrayList<List<String>>();
        db.sql("select distinct %s from (select s.*, greatest(0, s.base + least(s.bonus, :bonusCap::numeric)) as total from sheet s) s"
                        .formatted(IntStream.range(0, names.size()).mapToObj(n -> inputs.expression(names.get(n), gate, n)).collect(Collectors.joining(", "))))
                .params(params)
                .param("bonusCap", scheme.bonusCap())
                .query(row -> {
                    var texts = new ArrayList<String>();
                    var values = new HashMap<String, Object>();
                    for (int n = 0; n < names.size(); n++) {
                        texts.add(row.getString(n + 1));
                        values.put(names.get(n), inputs.value(names.get(n), texts.get(n)));
                    }
                    if (formula.holds(values)) holding.add(texts);
                });
        return holding;
    }

    Map<String, Object> params() { return params; }

    String joins() {
        return each(gate -> {
            var names = Inputs.inOrder(inputs.gates().get(gate));
            var arrays = IntStream.range(0, names.size()).mapToObj(n -> ":gate%d_%d::text[]".formatted(gate, n)).collect(Collectors.joining(", "));
            var columns = IntStream.range(0, names.size()).mapToObj(n -> "c" + n).collect(Collectors.joining(", "));
            var equal = IntStream.range(0, names.size()).mapToObj(n -> "g%d.c%d = %s".formatted(gate, n, inputs.expression(names.get(n), gate, n)))
                    .collect(Collectors.joining(" and "));
            return "%n left join unnest(%s) g%d (%s) on %s".formatted(arrays, gate, columns, equal);
        });
    }

    String caps() { return each(gate -> ", case when g%d.c0 is not null then :cap%d::int end".formatted(gate, gate)); }

    String columns() { return each(gate -> ", g%d.c0 is not null as gate%d".formatted(gate, gate)); }

    String reasons() {
        return each(gate -> ",%n case when s.gate%d and :cap%d::int < s.earned then jsonb_build_object('kind', 'GATE', 'label', :label%d::text, 'from', (:bands::text[])[s.earned], 'to', (:bands::text[])[:cap%d::int]) end"
                .formatted(gate, gate, gate, gate));
    }

    private String each(java.util.function.IntFunction<String> fragment) {
        return IntStream.range(0, inputs.gates().size()).mapToObj(fragment).collect(Collectors.joining());
    }
}
