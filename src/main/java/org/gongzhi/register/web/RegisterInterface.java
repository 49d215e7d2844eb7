package org.gongzhi.register.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongzhi.register.Register;
import org.gongzhi.register.definition.Definition;
import org.gongzhi.register.definition.Field;
import org.gongzhi.register.definition.RegisterMove;

/** What programs send and get at the addresses of one register, as OpenAPI 3.1: fields, moves and rights as they are in force. */
final class RegisterInterface {

    private final Definition definition;
    private final int version;

    RegisterInterface(Register register) {
        this.definition = register.definition();
        this.version = register.version();
    }

    Map<String, Object> document() {
        var paths = new LinkedHashMap<String, Object>();
        paths.put(definition.href(), Map.of("get", reading("列表", filters()), "post", writing(definition.creation().label(), definition.fields())));
        paths.put(definition.href() + "/{id}", Map.of("get", reading("一条" + definition.head().noun(), List.of(id()))));
        paths.put(definition.href() + "/{id}/values", Map.of("post", writing("修改", definition.fields())));
        definition.lifecycle().moves().stream().filter(move -> !move.isCreation())
                .forEach(move -> paths.put(definition.href() + "/{id}/moves/" + move.key(), Map.of("post", moving(move))));
        return map("openapi", "3.1.0", "info", map("title", definition.head().name(), "version", String.valueOf(version), "description", definition.head().about()), "paths", paths,
                "components", Map.of("securitySchemes", Map.of("token", Map.of("type", "http", "scheme", "bearer"))), "security", List.of(Map.of("token", List.of())));
    }

    private Map<String, Object> reading(String summary, List<Object> parameters) {
        return map("summary", summary, "x-roles", definition.rights().read(), "parameters", parameters, "responses", Map.of("200", Map.of("description", summary)));
    }

    private Map<String, Object> writing(String summary, List<Field> fields) {
        var required = new ArrayList<String>();
        var properties = new LinkedHashMap<String, Object>();
        for (var field : fields) {
            if (!field.isTyped()) continue;
            if (field.isRequired(definition.creation().to().key())) required.add(field.key());
            properties.put(field.key(), schema(field));
        }
        return map("summary", summary, "requestBody", map("required", true, "content", Map.of("multipart/form-data", Map.of("schema",
                map("type", "object", "required", required, "properties", properties)))), "responses",
                Map.of("201", Map.of("description", "办成了"), "422", Map.of("description", "没有办成：为什么、哪一项", "content", Map.of("application/problem+json", Map.of()))));
    }

    private Map<String, Object> moving(RegisterMove move) {
        var document = writing(move.label(), definition.fields(move.ask()));
        document.put("description", "从 " + String.join("、", move.from().stream().map(state -> state.label()).toList()) + " 到 " + move.to().label());
        document.put("x-roles", move.may());
        document.put("parameters", List.of(id()));
        return document;
    }

    private List<Object> filters() {
        var filters = new ArrayList<Object>();
        for (var field : definition.filters()) for (var name : EntryFilter.names(field)) filters.add(parameter(name, "query", field.label()));
        for (var name : List.of("state", "within", "q", "before", "format")) filters.add(parameter(name, "query", ""));
        return filters;
    }

    private static Map<String, Object> id() { return parameter("id", "path", "编号背后的 id"); }

    private static Map<String, Object> parameter(String name, String in, String description) {
        return map("name", name, "in", in, "required", in.equals("path"), "description", description, "schema", Map.of("type", "string"));
    }

    private static Map<String, Object> schema(Field field) {
        var schema = switch (field.type()) {
            case NUMBER, MONEY -> map("type", "number");
            case DATE -> map("type", "string", "format", "date");
            case CHOICE -> map("type", "string", "enum", field.options().keySet());
            case YESNO -> map("type", "boolean");
            case CHECKLIST -> map("type", "array", "items", Map.of("type", "string", "enum", field.options().keySet()));
            case FILES -> map("type", "array", "items", Map.of("type", "string", "format", "binary"));
            case TABLE -> map("type", "string", "x-cells", field.columns().stream().map(column -> field.key() + "[0]." + column.key()).toList());
            default -> map("type", "string");
        };
        schema.put("title", field.label());
        if (field.max() != null) schema.put(field.isNumber() ? "maximum" : "maxLength", field.max());
        if (field.min() != null) schema.put("minimum", field.min());
        return schema;
    }

    private static Map<String, Object> map(Object... pairs) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) map.put((String) pairs[i], pairs[i + 1]);
        return map;
    }
}
