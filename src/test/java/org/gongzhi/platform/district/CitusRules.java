package org.gongzhi.platform.district;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What Citus with schema-based sharding refuses of a statement, as docs/scale-out.md has it. */
public final class CitusRules {

    private static final Set<String> SHARED = Set.of("scheduled_tasks", "province_snapshot", "node", "shared_key");
    private static final Pattern STRINGS = Pattern.compile("'(?:[^']|'')*'");
    private static final Pattern COMMENTS = Pattern.compile("--[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern NOT_A_TABLE = Pattern.compile("\\b(extract|substring|trim|overlay)\\s*\\([^()]*?\\bfrom\\b|\\bdistinct\\s+from\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern QUALIFIED = Pattern.compile(
            "\\b(from|join|into|update|table|references|truncate|index\\s+\\w+\\s+on)\\s+(only\\s+)?(?!information_schema\\b)\"?[a-z_][a-z0-9_]*\"?\\s*\\.\\s*\"?[a-z_]", Pattern.CASE_INSENSITIVE);
    private static final Pattern REFUSED = Pattern.compile(
            "\\b(nextval|currval|create\\s+(temp|temporary|unlogged)|create\\s+sequence|listen|notify|lo_import|create\\s+rule|create\\s+materialized|inherits"
                    + "|exclude\\s+using|create\\s+policy|create\\s+event\\s+trigger|create\\s+foreign|dblink|with\\s+hold)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern PARAMETER = Pattern.compile("(?<![:\\w]):([a-zA-Z][\\w]*)|\\?");
    private static final Pattern TOUCHED = Pattern.compile("\"Relation Name\": \"(\\w+)\",\\s*\"Schema\": \"(\\w+)\"");
    private static final Pattern TABLE = Pattern.compile("\\b(from|join|into|update|using)\\s+([a-z_]+)\\b", Pattern.CASE_INSENSITIVE);
    private static final Set<String> NO_TABLES = Set.of("region", "unnest", "generate_series", "lateral", "set", "select");
    private static final Set<String> SYSTEM = Set.of("pg_catalog", "information_schema");

    private CitusRules() {}

    /** What of it is refused wherever it stands: names of schemas, and what only one machine has. */
    public static List<String> refused(String sql) {
        return Stream.of(QUALIFIED, REFUSED).flatMap(rule -> rule.matcher(bare(sql)).results()).map(MatchResult::group).toList();
    }

    /** By schema, as the server plans it; empty for what it cannot be asked about: texts with gaps, and what is no query. */
    public static Optional<Map<String, Set<String>>> touched(String sql, Statement server) throws SQLException {
        if (sql.contains("%") && sql.matches("(?s).*%\\d?\\$?s.*") || !sql.matches("(?is)(select|insert|update|delete|with).*")) return Optional.empty();
        var numbers = new LinkedHashMap<String, Integer>();
        var asked = PARAMETER.matcher(sql).replaceAll(found -> "\\$" + numbers.computeIfAbsent(found.group(1) == null ? "?" + numbers.size() : found.group(1),
                name -> numbers.size() + 1));
        try {
            server.execute("prepare asked as " + asked);
        } catch (SQLException notAskedAlone) {
            return Optional.empty();
        }
        var values = numbers.isEmpty() ? "" : "(" + String.join(", ", Collections.nCopies(numbers.size(), "null")) + ")";
        try (var plan = server.executeQuery("explain (verbose, format json) execute asked" + values)) {
            plan.next();
            var tables = new HashMap<String, Set<String>>();
            TOUCHED.matcher(plan.getString(1)).results().forEach(found -> tables.computeIfAbsent(found.group(2), schema -> new HashSet<>()).add(found.group(1)));
            return Optional.of(tables);
        } finally {
            server.execute("deallocate asked");
        }
    }

    /** Whether it reads or writes tables of a district together with what all share, the regions left out. */
    public static boolean joinsBoth(String sql, Optional<Map<String, Set<String>>> touched) {
        var tables = touched.map(schemas -> schemas.entrySet().stream().filter(schema -> !SYSTEM.contains(schema.getKey())).flatMap(schema -> schema.getValue().stream()).collect(Collectors.toSet()))
                .orElseGet(() -> all(sql));
        return tables.stream().anyMatch(SHARED::contains) && tables.stream().anyMatch(table -> !SHARED.contains(table) && !table.equals("region"));
    }

    /** By name, where the server cannot be asked. */
    private static Set<String> all(String sql) {
        var found = new HashSet<String>();
        TABLE.matcher(bare(sql)).results().map(hit -> hit.group(2).toLowerCase(Locale.ROOT)).forEach(found::add);
        found.removeAll(NO_TABLES);
        return found;
    }

    private static String bare(String sql) { return NOT_A_TABLE.matcher(STRINGS.matcher(COMMENTS.matcher(sql).replaceAll(" ")).replaceAll("''")).replaceAll(" "); }
}
