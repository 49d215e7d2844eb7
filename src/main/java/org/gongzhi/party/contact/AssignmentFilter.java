package org.gongzhi.party.contact;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** @param due only where a visit is due @param mine only the viewer's own */
public record AssignmentFilter(@Nullable AssignmentStage stage, @Nullable SentAs duty, @Nullable UUID person, @Nullable UUID organization, @Nullable Boolean due,
        @Nullable Boolean mine) {

    static AssignmentFilter of(AssignmentStage stage) { return new AssignmentFilter(stage, null, null, null, null, null); }

    static AssignmentFilter onlyDue() { return new AssignmentFilter(null, null, null, null, true, null); }

    static AssignmentFilter own() { return new AssignmentFilter(null, null, null, null, null, true); }

    public String href() {
        var params = new LinkedHashMap<String, @Nullable Object>();
        params.put("stage", stage);
        params.put("duty", duty);
        params.put("person", person);
        params.put("organization", organization);
        params.put("due", due);
        params.put("mine", mine);
        var asked = params.entrySet().stream().filter(param -> param.getValue() != null).map(param -> param.getKey() + "=" + param.getValue()).collect(Collectors.joining("&"));
        return asked.isEmpty() ? "/party-assignments" : "/party-assignments?" + asked;
    }

    public String with(String param) { return href() + (href().contains("?") ? "&" : "?") + param; }

    Map<String, @Nullable Object> sql() {
        var sql = new LinkedHashMap<String, @Nullable Object>();
        sql.put("stage", stage == null ? null : stage.name());
        sql.put("duty", duty == null ? null : duty.name());
        sql.put("person", person);
        sql.put("about", organization);
        sql.put("due", due != null && due);
        sql.put("mine", mine != null && mine);
        return sql;
    }
}
