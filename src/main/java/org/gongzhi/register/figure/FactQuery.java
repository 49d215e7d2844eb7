package org.gongzhi.register.figure;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongzhi.indicator.Aggregate;
import org.gongzhi.indicator.Figure;
import org.gongzhi.register.definition.Definition;
import org.gongzhi.register.definition.Field;
import org.gongzhi.register.definition.FieldType;
import org.gongzhi.register.definition.FigureRule;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one figure of a register. Keys, states and fields are matched against their patterns when a definition is read, so
 * that nothing but letters, digits and lines gets into the text; labels are quoted.
 */
record FactQuery(Definition definition, FigureRule rule, Map<String, Integer> slots) {

    private static final String ROW = """
            select e.region, %s as on_date, 'register-entry' as subject, e.id as subject_id, e.number || ' ' || e.title as label,
                   '/registers/' || e.register || '/' || e.id as href, %s as field, %s as amount, %s as key, %s as counts
              from register_entry e
            """;

    Figure figure() {
        var head = definition.head();
        var figure = Figure.of("register." + head.key() + "." + rule.key(), "register.read", head.name(), rule.label(), rule.unit(), aggregate())
                .means(rule.means().isEmpty() ? meaning() : rule.means(), head.shownSource()).by(rule.by() == null ? head.noun() : definition.field(rule.by()).label()).facts(facts());
        if (rule.field() != null && rule.count() == FigureRule.Count.SUM) figure = figure.decimals(Math.max(definition.field(rule.field()).decimals(), 0));
        return rule.standing().isEmpty() ? figure : figure.atTheEnd();
    }

    private Aggregate aggregate() {
        return switch (rule.count()) {
            case ROWS -> Aggregate.COUNT;
            case DISTINCT -> Aggregate.DISTINCT;
            case SUM -> Aggregate.SUM;
            case SHARE -> Aggregate.RATIO;
        };
    }

    private String meaning() {
        var noun = definition.head().noun() + "，以台账“" + definition.head().name() + "”的登记为准";
        if (rule.entered() != null) return "统计期内首次进入“" + definition.state(rule.entered()).label() + "”的" + noun + "。";
        if (rule.on() != null) return "“" + definition.field(rule.on()).label() + "”落在统计期内的" + noun + "。";
        return "统计期末处在“" + rule.standing().stream().map(state -> definition.state(state).label()).collect(Collectors.joining("、")) + "”的" + noun + "。";
    }

    /** What has no value is nothing that could be counted once. */
    private String facts() { return rule.count() == FigureRule.Count.DISTINCT ? dateable() + " and " + plain(definition.field(rule.field())) + " is not null" : dateable(); }

    private String dateable() {
        var register = "e.register = '" + definition.key() + "'";
        if (rule.entered() != null) return select("(s.at at time zone 'Asia/Shanghai')::date") + """
                  join register_step s on s.entry_id = e.id
                 where %s
                   and s.register = '%s'
                   and s.state = '%s'
                   and s.anew
                   and s.at >= scope.since and s.at < scope.until
                   and e.region between scope.low and scope.high
                """.formatted(register, definition.key(), rule.entered());
        if (rule.on() != null) return dated(register);
        return select("scope.as_of") + """
                  join register_step s on s.entry_id = e.id
                 where %s
                   and s.register = '%s'
                   and s.state in (%s)
                   and s.at < (scope.as_of + 1)::timestamp at time zone 'Asia/Shanghai'
                   and (s.left_at is null or s.left_at >= (scope.as_of + 1)::timestamp at time zone 'Asia/Shanghai')
                   and e.region between scope.low and scope.high
                """.formatted(register, definition.key(), quoted(rule.standing()));
    }

    private String dated(String register) {
        var field = definition.field(rule.on());
        var slot = slots.get(definition.key() + "." + field.key());
        var day = field.type() == FieldType.DATE ? "(e.data ->> '" + field.key() + "')::date" : begins(field);
        var within = field.type() == FieldType.DATE && slot != null ? "e.slot" + slot + " between scope.first_day::text and scope.last_day::text"
                : day + " between scope.first_day and scope.last_day";
        return select(day) + " where " + register + " and " + within + " and e.region between scope.low and scope.high";
    }

    /** A period counts on its first day. */
    private static String begins(Field field) {
        var text = "(e.data ->> '" + field.key() + "')";
        return switch (field.span()) {
            case YEAR -> "make_date(left(" + text + ", 4)::int, 1, 1)";
            case MONTH -> "make_date(left(" + text + ", 4)::int, right(" + text + ", 2)::int, 1)";
            case QUARTER -> "make_date(left(" + text + ", 4)::int, right(" + text + ", 1)::int * 3 - 2, 1)";
        };
    }

    private String select(String day) {
        var counted = rule.field() == null ? null : definition.field(rule.field());
        return ROW.formatted(day, by(), rule.count() == FigureRule.Count.SUM ? "(e.data ->> '" + counted.key() + "')::numeric" : "null::numeric",
                rule.count() == FigureRule.Count.DISTINCT ? plain(counted) : "e.id::text", counts());
    }

    private String by() {
        if (rule.by() == null) return quote(definition.head().noun());
        var field = definition.field(rule.by());
        var value = "e.data ->> '" + field.key() + "'";
        return switch (field.type()) {
            case CHOICE -> "case " + value + field.options().entrySet().stream().map(option -> " when '" + option.getKey() + "' then " + quote(option.getValue())).collect(Collectors.joining())
                    + " else '未填' end";
            case YESNO -> "case " + value + " when 'true' then '是' when 'false' then '否' else '未填' end";
            case ORGANIZATION, PARTY_ORGANIZATION, PERSON -> "coalesce(e.data -> '" + field.key() + "' ->> 'name', '未填')";
            default -> "coalesce(" + value + ", '未填')";
        };
    }

    private String counts() {
        if (rule.countsField() != null) return "coalesce((e.data ->> '" + rule.countsField() + "')::boolean, false)";
        if (rule.countsStates().isEmpty()) return "null::boolean";
        return rule.standing().isEmpty() ? "e.state in (" + quoted(rule.countsStates()) + ")" : "s.state in (" + quoted(rule.countsStates()) + ")";
    }

    private static String plain(@Nullable Field field) {
        return field.type().isReference() ? "e.data -> '" + field.key() + "' ->> 'id'" : "e.data ->> '" + field.key() + "'";
    }

    private static String quoted(Collection<String> keys) { return keys.stream().map(key -> "'" + key + "'").collect(Collectors.joining(", ")); }

    /** People write labels: a quote in one must not end it, a colon in one is no parameter. */
    private static String quote(String label) { return "'" + label.replace("'", "''").replace("%", "％").replace("?", "？").replace(":", "：").replace("\\", "＼") + "'"; }
}
