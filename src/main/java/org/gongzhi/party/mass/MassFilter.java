package org.gongzhi.party.mass;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongzhi.party.body.PartyStage;
import org.gongzhi.platform.search.Bigrams;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** @param passed whether the three checks hold @param q part of a name, or a number */
public record MassFilter(@Nullable MassKind kind, @Nullable MassForm form, @Nullable PartyStage stage, @Nullable Boolean passed, @Nullable String q) {

    static final MassFilter NONE = new MassFilter(null, null, null, null, null);

    public MassFilter { q = q == null || q.isBlank() ? null : q.strip(); }

    static MassFilter of(MassKind kind) { return new MassFilter(kind, null, null, null, null); }

    static MassFilter notPassed() { return new MassFilter(null, null, PartyStage.ESTABLISHED, false, null); }

    static MassFilter umbrellas() { return new MassFilter(null, MassForm.UMBRELLA, null, null, null); }

    public String href() {
        var params = new LinkedHashMap<String, @Nullable Object>();
        params.put("kind", kind);
        params.put("form", form);
        params.put("stage", stage);
        params.put("passed", passed);
        params.put("q", q);
        var asked = params.entrySet().stream().filter(param -> param.getValue() != null)
                .map(param -> param.getKey() + "=" + UriUtils.encode(param.getValue().toString(), "UTF-8")).collect(Collectors.joining("&"));
        return asked.isEmpty() ? "/mass-organizations" : "/mass-organizations?" + asked;
    }

    public String with(String param) { return href() + (href().contains("?") ? "&" : "?") + param; }

    Map<String, @Nullable Object> sql() {
        var sql = new LinkedHashMap<String, @Nullable Object>();
        sql.put("kind", kind == null ? null : kind.name());
        sql.put("form", form == null ? null : form.name());
        sql.put("stage", stage == null ? null : stage.name());
        sql.put("passed", passed);
        sql.put("q", q);
        sql.put("bigrams", Bigrams.of(q == null ? "" : q));
        return sql;
    }
}
