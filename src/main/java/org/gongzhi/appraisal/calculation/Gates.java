package org.gongzhi.appraisal.calculation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongzhi.appraisal.scheme.Scheme;
import org.gongzhi.platform.formula.Formula;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Judges the gates of a scheme over what was laid: each condition once for every combination of its inputs that occurs; those for which
 * it holds are looked up for each subject. {@code s} is what was laid of one, {@code gate0}, {@code gate1} … whether a gate holds for it.
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

    void judge(UUID laying) {
        for (int gate = 0; gate < inputs.gates().size(); gate++) {
            var formula = inputs.gates().get(gate);
            var names = Inputs.inOrder(formula);
            for (int n = 0; n < names.size(); n++)
                if (names.get(n).startsWith(Scheme.FACT)) params.put("fact" + gate + "_" + n, names.get(n).substring(Scheme.FACT.length()));
            var holding = holding(laying, gate, formula, names);
            for (int n = 0; n < names.size(); n++) params.put("gate" + gate + "_" + n, column(holding, n));
            params.put("cap" + gate, scheme.bandIndex(scheme.gates().get(gate).capBand()));
            params.put("label" + gate, scheme.gates().get(gate).label());
        }
    }

    private static String[] column(List<List<String>> rows, int n) { return rows.stream().map(row -> row.get(n)).toArray(String[]::new); }

    private List<List<String>> holding(UUID laying, int gate, Formula formula, List<String> names) {
        var holding = new ArrayList<List<String>>();
        db.sql("select distinct %s from (%s) s".formatted(expressions(gate), inputs.laid()))
                .params(params)
                .param("laying", laying)
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

    private String expressions(int gate) {
        var names = Inputs.inOrder(inputs.gates().get(gate));
        return IntStream.range(0, names.size()).mapToObj(n -> inputs.expression(names.get(n), gate, n)).collect(Collectors.joining(", "));
    }

    Map<String, Object> params() { return params; }

    String caps() { return each(gate -> ", case when s.gate%d then :cap%d::int end".formatted(gate, gate)); }

    String columns() {
        return each(gate -> {
            int names = Inputs.inOrder(inputs.gates().get(gate)).size();
            var arrays = IntStream.range(0, names).mapToObj(n -> ":gate%d_%d::text[]".formatted(gate, n)).collect(Collectors.joining(", "));
            var columns = IntStream.range(0, names).mapToObj(n -> "c" + n).collect(Collectors.joining(", "));
            return ",%n (%s) in (select %s from unnest(%s) g (%s)) as gate%d".formatted(expressions(gate), columns, arrays, columns, gate);
        });
    }

    String reasons() {
        return each(gate -> ",%n case when s.gate%d and :cap%d::int < s.earned then jsonb_build_object('kind', 'GATE', 'label', :label%d::text, 'from', (:bands::text[])[s.earned], 'to', (:bands::text[])[:cap%d::int]) end"
                .formatted(gate, gate, gate, gate));
    }

    private String each(IntFunction<String> fragment) {
        return IntStream.range(0, inputs.gates().size()).mapToObj(fragment).collect(Collectors.joining());
    }
}
