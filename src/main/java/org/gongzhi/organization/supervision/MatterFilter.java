package org.gongzhi.organization.supervision;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.platform.search.Bigrams;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * Which matters a list shows.
 *
 * @param stage its name
 * @param q     a number, or part of an organization's name, two characters at least
 * @param of    one organization
 * @param late  only what is late
 */
public record MatterFilter(@Nullable String stage, @Nullable String q, @Nullable UUID of, @Nullable Boolean late, @Nullable Long before, @Nullable String format) {

    private static final int PAGE = 20;
    private static final int SHEET = 100_000;

    public MatterFilter {
        stage = stage == null || stage.isBlank() ? null : stage;
        q = q == null || q.isBlank() ? null : q.strip();
    }

    int limit() { return "xlsx".equals(format) ? SHEET : PAGE; }

    /** {@code :stage :number :bigrams :name :of :late :before :rows} */
    public Map<String, @Nullable Object> params() {
        var params = new HashMap<String, @Nullable Object>();
        params.put("stage", stage);
        params.put("number", q);
        params.put("bigrams", q == null ? null : Bigrams.of(q));
        params.put("name", q == null ? null : "%" + Bigrams.literally(q) + "%");
        params.put("of", of);
        params.put("late", Boolean.TRUE.equals(late) ? Boolean.TRUE : null);
        params.put("before", before == null ? Long.MAX_VALUE : before);
        params.put("rows", limit() + 1);
        return params;
    }

    String href(Matter matter) {
        var asked = new ArrayList<String>();
        if (stage != null) asked.add("stage=" + UriUtils.encode(stage, StandardCharsets.UTF_8));
        if (q != null) asked.add("q=" + UriUtils.encode(q, StandardCharsets.UTF_8));
        if (of != null) asked.add("of=" + of);
        if (Boolean.TRUE.equals(late)) asked.add("late=true");
        return asked.isEmpty() ? matter.path() : matter.path() + "?" + String.join("&", asked);
    }
}
