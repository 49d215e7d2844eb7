package org.gongzhi.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.gongzhi.register.definition.Definition;
import org.gongzhi.register.definition.Field;
import org.gongzhi.register.value.BroughtFile;
import org.gongzhi.register.value.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * What becomes of one entry of a register: {@code demo/registers.yaml} has them all, and says how they are written.
 *
 * @param ago  days before today on which it begins
 * @param rest whether a small district does without it
 */
record BookScript(String register, int ago, String as, boolean rest, Map<String, Object> fields, List<Step> steps) {

    /** @param days after the step before */
    record Step(int days, String as, String move, Map<String, Object> fields) {

        boolean isEdit() { return move.equals("edit"); }
    }

    private static final String PAPER = "@paper";
    private static final String BRANCH = "@branch ";
    private static final int ALIASES = 500;
    private static final Pattern DAY = Pattern.compile("D([+-]\\d+)");
    private static final Pattern YEAR = Pattern.compile("(?<![A-Za-z])Y(?![A-Za-z])");

    static List<BookScript> all(String resource) {
        var options = new LoaderOptions();
        options.setMaxAliasesForCollections(ALIASES);
        try (InputStream yaml = BookScript.class.getResourceAsStream(resource)) {
            var scripts = new ArrayList<BookScript>();
            Map<String, List<Map<String, Object>>> registers = new Yaml(new SafeConstructor(options)).load(yaml);
            registers.forEach((register, entries) -> entries.forEach(entry -> scripts.addAll(of(register, entry))));
            return scripts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With branches by their names, and without those that there are not. @param branchOf what the branch of an organization is called */
    BookScript named(Function<String, @Nullable String> branchOf) {
        var named = new LinkedHashMap<>(fields);
        named.replaceAll((field, value) -> value instanceof String text && text.startsWith(BRANCH) ? branchOf.apply(text.substring(BRANCH.length())) : value);
        named.values().removeIf(Objects::isNull);
        return new BookScript(register, ago, as, rest, named, steps);
    }

    /** What a form would send that was opened on that day: what it proposes, and over it what the script says. */
    Typed first(Definition definition, LocalDate day) {
        var said = new LinkedHashMap<String, Object>();
        definition.fields().stream().filter(field -> field.isTyped() && field.proposed() != null).forEach(field -> said.put(field.key(), proposed(field, day)));
        said.putAll(fields);
        return typed(said, day);
    }

    static Typed typed(Map<String, Object> fields, LocalDate day) {
        var texts = new HashMap<String, List<String>>();
        var files = new HashMap<String, List<MultipartFile>>();
        fields.forEach((field, value) -> {
            if (PAPER.equals(value)) files.put(field, List.of(BroughtFile.blankPage(field, "附件.pdf")));
            else if (value instanceof List<?> list && list.stream().anyMatch(Map.class::isInstance)) rows(field, list, day, texts);
            else texts.put(field, value instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of(text(value, day)));
        });
        return new Typed(texts, files);
    }

    private static void rows(String field, List<?> rows, LocalDate day, Map<String, List<String>> texts) {
        for (int n = 0; n < rows.size(); n++) {
            var place = field + "[" + n + "].";
            ((Map<?, ?>) rows.get(n)).forEach((column, value) -> texts.put(place + column, List.of(text(value, day))));
        }
    }

    private static String text(Object value, LocalDate day) {
        var text = String.valueOf(value);
        var relative = DAY.matcher(text);
        if (relative.matches()) return day.plusDays(Integer.parseInt(relative.group(1))).toString();
        return YEAR.matcher(text).replaceAll(String.valueOf(day.getYear()));
    }

    private static String proposed(Field field, LocalDate day) {
        return switch (field.proposed()) {
            case "today" -> day.toString();
            case "this_year" -> String.valueOf(day.getYear());
            default -> field.proposed();
        };
    }

    @SuppressWarnings("unchecked")      // the file is our own
    private static List<BookScript> of(String register, Map<String, Object> said) {
        var steps = ((List<List<Object>>) said.getOrDefault("then", List.of())).stream()
                .map(step -> new Step((Integer) step.get(0), (String) step.get(1), (String) step.get(2), (Map<String, Object>) step.get(3))).toList();
        var each = (List<Map<String, Object>>) said.getOrDefault("each", List.of(Map.of()));
        return each.stream().map(one -> {
            var fields = new LinkedHashMap<>((Map<String, Object>) said.get("fields"));
            fields.putAll(one);
            return new BookScript(register, (Integer) said.get("ago"), (String) said.get("as"), Boolean.TRUE.equals(said.get("rest")), fields, steps);
        }).toList();
    }
}
