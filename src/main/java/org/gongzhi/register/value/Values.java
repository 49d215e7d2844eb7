package org.gongzhi.register.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an entry holds, as it is stored: texts, exact numbers, flags, lists of codes, rows of tables, and what it names as
 * {@code {id, name}}. A field without a value is not there.
 */
public record Values(Map<String, Object> all) {

    public static final Values NONE = new Values(Map.of());

    private static final JsonMapper JSON = JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    public static Values of(String json) { return new Values(exact(JSON.readValue(json, Map.class))); }

    public String json() { return JSON.writeValueAsString(all); }

    public @Nullable Object get(String field) { return all.get(field); }

    public boolean has(String field) { return all.containsKey(field); }

    /** @param value null takes it away */
    public Values with(String field, @Nullable Object value) {
        var changed = new LinkedHashMap<>(all);
        if (value == null) changed.remove(field);
        else changed.put(field, value);
        return new Values(changed);
    }

    /** The rows of a table. */
    @SuppressWarnings("unchecked")
    public List<Map<String, Object>> rows(String field) { return (List<Map<String, Object>>) all.getOrDefault(field, List.of()); }

    /** What a field names; null when it names nothing. */
    public @Nullable UUID id(String field) { return idOf(all.get(field)); }

    static @Nullable UUID idOf(@Nullable Object value) { return value instanceof Map<?, ?> named ? UUID.fromString((String) named.get("id")) : null; }

    static Map<String, Object> named(UUID id, String name) {
        var named = new LinkedHashMap<String, Object>();
        named.put("id", id.toString());
        named.put("name", name);
        return named;
    }

    private static Map<String, Object> exact(Map<?, ?> read) {
        var exact = new LinkedHashMap<String, Object>();
        read.forEach((key, value) -> exact.put((String) key, exactly(value)));
        return exact;
    }

    private static Object exactly(Object value) {
        if (value instanceof Number number) return number instanceof BigDecimal ? number : new BigDecimal(number.toString());
        if (value instanceof Map<?, ?> map) return exact(map);
        if (!(value instanceof List<?> list)) return value;
        var exact = new ArrayList<Object>();
        list.forEach(one -> exact.add(exactly(one)));
        return exact;
    }
}
