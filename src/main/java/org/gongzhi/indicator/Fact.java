package org.gongzhi.indicator;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.gongzhi.platform.page.Listing.Heading;
import org.jspecify.annotations.Nullable;

/** One row that a figure was counted from, with the page of the thing it is about. */
public record Fact(
        @Heading("日期") LocalDate onDate,
        @Heading("事项") String label,
        @Heading("地方") String place,
        String region,
        @Heading("分类") String field,
        @Heading("数值") @Nullable BigDecimal amount,
        @Heading("去重依据") @Nullable String key,
        @Nullable Boolean counts,
        String subject,
        UUID subjectId,
        String href) {

    /** Where the following rows begin, as an address carries it. */
    public String mark() { return URLEncoder.encode(onDate + "_" + subjectId + "_" + field, StandardCharsets.UTF_8); }
}
