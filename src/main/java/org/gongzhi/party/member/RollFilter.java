package org.gongzhi.party.member;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** @param branch one roll only @param gone those who have left it as well */
public record RollFilter(@Nullable UUID branch, @Nullable MemberStage stage, @Nullable PartyPost post, @Nullable Boolean mobile, @Nullable Boolean gone) {

    public static RollFilter of(@Nullable UUID branch) { return new RollFilter(branch, null, null, null, null); }

    RollFilter with(MemberStage which) { return new RollFilter(branch, which, null, null, which.ordinal() > MemberStage.FULL.ordinal() ? true : null); }

    RollFilter onlyMobile() { return new RollFilter(branch, null, null, true, null); }

    RollFilter onlySecretaries() { return new RollFilter(branch, null, PartyPost.SECRETARY, null, null); }

    public String href() {
        var params = new LinkedHashMap<String, @Nullable Object>();
        params.put("branch", branch);
        params.put("stage", stage);
        params.put("post", post);
        params.put("mobile", mobile);
        params.put("gone", gone);
        var asked = params.entrySet().stream().filter(param -> param.getValue() != null).map(param -> param.getKey() + "=" + param.getValue()).collect(Collectors.joining("&"));
        return asked.isEmpty() ? "/party-members" : "/party-members?" + asked;
    }

    public String with(String param) { return href() + (href().contains("?") ? "&" : "?") + param; }

    Map<String, @Nullable Object> sql() {
        var sql = new LinkedHashMap<String, @Nullable Object>();
        sql.put("branch", branch);
        sql.put("stage", stage == null ? null : stage.name());
        sql.put("post", post == null ? null : post.name());
        sql.put("mobile", mobile);
        sql.put("gone", gone != null && gone);
        return sql;
    }
}
