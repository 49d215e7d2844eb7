package org.gongzhi.register.definition;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.gongzhi.platform.formula.Kind;
import org.gongzhi.register.definition.FigureRule.Count;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads the figures that a register is counted by. */
final class FigureReader {

    private static final String ENTERED = "entered ";

    private final StateReader states;
    private final List<Field> fields;

    FigureReader(StateReader states, List<Field> fields) {
        this.states = states;
        this.fields = fields;
    }

    List<FigureRule> read(Part part) { return part.entries().values().stream().map(this::figure).toList(); }

    private FigureRule figure(Part part) {
        part.only("label", "unit", "means", "count", "on", "while", "by", "counts");
        part.need("label", "申报课题");
        part.need("count", "rows");
        var count = count(part);
        var on = part.text("on");
        var entered = on.startsWith(ENTERED) ? on.substring(ENTERED.length()).strip() : null;
        var standing = states.known(part.at("while"));
        if (on.isEmpty() == standing.isEmpty()) part.wrong("要写明怎样归到统计期：写 on（日期或统计期字段，或 entered 状态），或写 while（期末处在哪些状态），二选一。");
        if (entered != null && !states.keys().contains(entered)) part.at("on").wrong("没有“" + entered + "”这个状态，" + Near.advice(entered, states.keys()));
        if (entered == null && !on.isEmpty()) known(part.at("on"), field -> field.type() == FieldType.DATE || field.type() == FieldType.PERIOD, "日期或统计期字段");
        var by = known(part.at("by"), field -> field.type() == FieldType.CHOICE || field.type() == FieldType.YESNO || field.type() == FieldType.ORGANIZATION
                || field.type() == FieldType.PARTY_ORGANIZATION || field.type() == FieldType.TEXT && field.mask() == null, "可以分类的字段");
        return new FigureRule(part.name(), part.text("label"), count == Count.SHARE ? "%" : part.text("unit"), part.text("means"), count, counted(part, count),
                entered == null && !on.isEmpty() ? on : null, entered, standing, by, countsField(part, count), countsStates(part, count));
    }

    private static Count count(Part part) {
        var written = part.text("count").split("\\s+")[0];
        for (var count : Count.values()) if (count.name().toLowerCase(Locale.ROOT).equals(written)) return count;
        if (!written.isEmpty()) part.at("count").wrong("“count”写不了“" + written + "”，" + Near.advice(written, List.of("rows", "distinct 字段", "sum 字段", "share")));
        return Count.ROWS;
    }

    /** What follows the word: the field that is summed up or counted once. */
    private @Nullable String counted(Part part, Count count) {
        var words = part.text("count").split("\\s+");
        if (count == Count.ROWS || count == Count.SHARE) return null;
        Predicate<Field> fit = count == Count.SUM ? Field::isNumber : field -> field.type().isFilterable() && field.computed() == null;
        var names = fields.stream().filter(field -> field.mask() == null).filter(fit).map(Field::key).toList();
        if (words.length == 2 && names.contains(words[1])) return words[1];
        part.at("count").wrong("“" + words[0] + "”后面要写一个字段，" + Near.advice(words.length == 2 ? words[1] : "", names));
        return null;
    }

    private @Nullable String countsField(Part part, Count count) {
        var counts = part.at("counts");
        if (count != Count.SHARE) {
            if (counts.isThere()) counts.wrong("只有 share 要写 counts，请删去，或把 count 改成 share。");
            return null;
        }
        if (!counts.isThere()) part.wrong("占比要写明哪些算数：counts 写一个是否字段，或几个状态，例如 counts: [DONE, AWARDED]。");
        return isFlag(counts) ? counts.text() : null;
    }

    private Set<String> countsStates(Part part, Count count) {
        var counts = part.at("counts");
        return count != Count.SHARE || !counts.isThere() || isFlag(counts) ? Set.of() : states.known(counts);
    }

    private boolean isFlag(Part part) {
        return part.node() instanceof ScalarNode && fields.stream().anyMatch(field -> field.key().equals(part.text())
                && (field.type() == FieldType.YESNO || field.computed() != null && field.computed().as() == Kind.FLAG));
    }

    private @Nullable String known(Part part, Predicate<Field> fit, String what) {
        if (!part.isThere()) return null;
        return part.isKnown(fields.stream().filter(fit).map(Field::key).toList(), what) ? part.text() : null;
    }
}
