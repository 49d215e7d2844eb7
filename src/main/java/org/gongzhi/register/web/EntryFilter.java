package org.gongzhi.register.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongzhi.platform.access.Reach;
import org.gongzhi.platform.region.Region;
import org.gongzhi.register.definition.Definition;
import org.gongzhi.register.definition.Field;
import org.gongzhi.register.definition.FieldType;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * Which entries a list shows.
 *
 * @param path   of the list
 * @param within a place: what lies in it
 * @param fields what was asked for of fields, by parameter: the field, or of dates {@code …_from} and {@code …_to}
 */
public record EntryFilter(String path, @Nullable String state, @Nullable String within, @Nullable String q, Map<String, String> fields) {

    static EntryFilter of(Definition definition, Map<String, String> asked) {
        var fields = new LinkedHashMap<String, String>();
        for (var field : definition.filters()) {
            for (var name : names(field)) if (given(asked.get(name)) != null) fields.put(name, asked.get(name).strip());
        }
        var state = given(asked.get("state"));
        var within = given(asked.get("within"));
        return new EntryFilter(definition.href(), state == null || definition.findState(state).isEmpty() ? null : state, within == null || !within.matches("[0-9]{12}") ? null : within,
                given(asked.get("q")), fields);
    }

    /** Dates and periods are asked for by where they begin and end. */
    static String[] names(Field field) {
        var ranged = field.type() == FieldType.DATE || field.type() == FieldType.PERIOD;
        return ranged ? new String[] {field.key() + "_from", field.key() + "_to"} : new String[] {field.key()};
    }

    public @Nullable String value(String name) { return fields.get(name); }

    /** What lies in the place that was asked for, of what is reached anyway. */
    Reach narrowed(Reach reach) {
        if (within == null || within.compareTo(reach.from()) < 0 || within.compareTo(reach.to()) > 0) return reach;
        return new Reach(Region.prefixOf(within), reach.organization());
    }

    @JsonIgnore public boolean isEmpty() { return state == null && within == null && q == null && fields.isEmpty(); }

    public String href() { return href(state, ""); }

    public String in(@Nullable String other) { return href(other, ""); }

    public String with(String param) { return href(state, param); }

    private String href(@Nullable String state, String more) {
        var asked = new LinkedHashMap<String, @Nullable String>();
        asked.put("state", state);
        asked.put("within", within);
        asked.put("q", q);
        asked.putAll(fields);
        var query = asked.entrySet().stream().filter(one -> one.getValue() != null).map(one -> one.getKey() + "=" + UriUtils.encode(one.getValue(), "UTF-8")).collect(Collectors.joining("&"));
        query += query.isEmpty() || more.isEmpty() ? more : "&" + more;
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static @Nullable String given(@Nullable String text) { return text == null || text.isBlank() ? null : text.strip(); }
}
