package org.gongzhi.party.body;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongzhi.platform.region.Region;
import org.gongzhi.platform.search.Bigrams;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * Which Party organizations a list shows; what is missing does not matter.
 *
 * @param few      branches with fewer than three full members
 * @param hostless the unit in which they are built was deregistered or revoked
 * @param q        part of a name, two characters at least, or a number
 */
public record PartyFilter(@Nullable PartyStage stage, @Nullable PartyKind kind, @Nullable FormingMode mode, @Nullable String town, @Nullable UUID superior,
        @Nullable Boolean transferred, @Nullable Boolean few, @Nullable Boolean hostless, @Nullable String q) {

    public PartyFilter {
        q = q == null || q.isBlank() ? null : q.strip();
        town = town == null || !town.matches("[0-9]{12}") ? null : town;
    }

    static PartyFilter of(PartyStage stage) { return new PartyFilter(stage, null, null, null, null, null, null, null, null); }

    static PartyFilter withFew() { return new PartyFilter(PartyStage.ESTABLISHED, null, null, null, null, null, true, null, null); }

    static PartyFilter withoutHost() { return new PartyFilter(PartyStage.ESTABLISHED, null, null, null, null, null, null, true, null); }

    public boolean isEmpty() { return params().values().stream().allMatch(value -> value == null); }

    public String href() {
        var asked = params().entrySet().stream()
                .filter(param -> param.getValue() != null)
                .map(param -> param.getKey() + "=" + UriUtils.encode(param.getValue().toString(), "UTF-8"))
                .collect(Collectors.joining("&"));
        return asked.isEmpty() ? "/party-organizations" : "/party-organizations?" + asked;
    }

    public String with(String param) { return href() + (href().contains("?") ? "&" : "?") + param; }

    /** For the query of the list. */
    Map<String, @Nullable Object> sql() {
        var sql = new LinkedHashMap<String, @Nullable Object>();
        sql.put("stage", stage == null ? null : stage.name());
        sql.put("kind", kind == null ? null : kind.name());
        sql.put("mode", mode == null ? null : mode.name());
        sql.put("town", town);
        sql.put("town_end", town == null ? null : Region.lastOf(town));
        sql.put("superior", superior);
        sql.put("transferred", transferred);
        sql.put("few", few != null && few);
        sql.put("hostless", hostless != null && hostless);
        sql.put("q", q);
        sql.put("bigrams", Bigrams.of(q == null ? "" : q));
        return sql;
    }

    private Map<String, @Nullable Object> params() {
        var params = new LinkedHashMap<String, @Nullable Object>();
        params.put("stage", stage);
        params.put("kind", kind);
        params.put("mode", mode);
        params.put("town", town);
        params.put("superior", superior);
        params.put("transferred", transferred);
        params.put("few", few);
        params.put("hostless", hostless);
        params.put("q", q);
        return params;
    }
}
