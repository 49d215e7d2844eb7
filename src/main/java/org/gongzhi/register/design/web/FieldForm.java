package org.gongzhi.register.design.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongzhi.register.design.Piece;
import org.jspecify.annotations.Nullable;

/**
 * What is typed of a field.
 *
 * @param word          by which programs call a new one; empty when it does not matter to whoever makes it
 * @param options       one in a line, see {@link Piece#options}
 * @param traits        required, search, list, filter, public
 * @param columnKey     of each column of a table, empty for a new one; the other lists go with it
 * @param columnOptions of each column, separated by 、
 */
record FieldForm(
        @Nullable @Pattern(regexp = "([a-z][a-z0-9_]{0,39})?") String word,
        @NotBlank @Size(max = 20) String label,
        @NotBlank String type,
        @Nullable List<String> traits,
        @Nullable String requiredFrom,
        @Size(max = 200) @Nullable String hint,
        @Nullable String options,
        @Nullable String min,
        @Nullable String max,
        @Nullable String decimals,
        @Nullable String unit,
        @Nullable String of,
        @Nullable String masked,
        @Nullable String proposed,
        @Nullable String as,
        @Size(max = 500) @Nullable String formula,
        @Nullable List<String> columnKey,
        @Nullable List<String> columnLabel,
        @Nullable List<String> columnType,
        @Nullable List<String> columnOptions,
        @Nullable List<String> columnRequired) {

    /** @param before what the field said; of its columns what this form does not ask for is kept */
    Map<String, Object> piece(Map<String, Object> before) {
        var some = traits == null ? List.<String>of() : traits;
        var chosen = type.equals("choice") || type.equals("checklist");
        var computed = type.equals("computed");
        var piece = new Piece().say("label", label).say("type", type);
        for (var trait : List.of("required", "search", "list", "filter", "public")) piece.say(trait, some.contains(trait));
        piece.say("required_from", requiredFrom).say("hint", hint).say("min", min).say("max", max).say("decimals", decimals).say("unit", unit).say("masked", masked)
                .say("default", proposed).say("of", type.equals("period") ? of : null).say("as", computed ? as : null).say("formula", computed ? formula : null)
                .say("options", chosen ? Piece.options(options) : Map.of()).say("columns", type.equals("table") ? columns(before) : Map.of());
        if (before.containsKey("retired")) piece.say("retired", true);
        return piece.map();
    }

    private Map<String, Object> columns(Map<String, Object> before) {
        var old = before.get("columns") instanceof Map<?, ?> map ? map : Map.of();
        var columns = new LinkedHashMap<String, Object>();
        for (int n = 0; columnLabel != null && n < columnLabel.size(); n++) {
            if (columnLabel.get(n).isBlank()) continue;
            var named = at(columnKey, n);
            var key = named.isEmpty() ? fresh(columns, old) : named;
            var column = new LinkedHashMap<String, Object>();
            if (old.get(key) instanceof Map<?, ?> kept) kept.forEach((word, value) -> column.put(String.valueOf(word), value));
            List.of("label", "type", "options", "required").forEach(column::remove);
            var said = new Piece().say("label", columnLabel.get(n)).say("type", at(columnType, n)).say("required", at(columnRequired, n).equals("true"));
            if (at(columnType, n).equals("choice")) said.say("options", Piece.options(at(columnOptions, n).replace('、', '\n')));
            columns.put(key, joined(said.map(), column));
        }
        return columns;
    }

    private static Map<String, Object> joined(Map<String, Object> said, Map<String, Object> kept) {
        said.putAll(kept);
        return said;
    }

    private static String at(@Nullable List<String> list, int n) { return list == null || n >= list.size() ? "" : list.get(n).strip(); }

    private static String fresh(Map<String, Object> taken, Map<?, ?> old) {
        int n = 1;
        while (taken.containsKey("column" + n) || old.containsKey("column" + n)) n++;
        return "column" + n;
    }
}
