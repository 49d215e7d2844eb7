package org.gongzhi.appraisal.voice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/**
 * What the public said of a round's subjects: both means of each, and every voice.
 *
 * @param keeps whether the viewer may make codes, send links and exclude now
 * @param next  where the older voices begin; null when there are none
 */
@Template("appraisal/voice/list")
public record VoiceListPage(UUID round, String title, String number, boolean keeps, List<Tally> tallies, List<Row> rows, @Nullable Long next)
        implements Listing<VoiceListPage.Row> {

    /** @param sample how many it needs */
    public record Tally(UUID subject, String name, long raw, @Nullable BigDecimal rawMean, long kept, @Nullable BigDecimal keptMean, int sample, boolean code, long links, long used) {

        public boolean enough() { return kept >= sample; }

        public static String mean(@Nullable BigDecimal mean) { return mean == null ? "—" : mean.setScale(2, RoundingMode.HALF_UP).toPlainString(); }
    }

    public record Row(UUID id, long serial, @Heading("评议对象") String name, @Heading("满意程度") int level, @Heading("说了什么") String comment,
            @Heading("途径") String way, @Heading("时间") Instant at, @Heading("剔除原因") @Nullable String excludedBecause) {

        public String label() { return List.of("很不满意", "不满意", "基本满意", "满意", "非常满意").get(level - 1); }
    }

    @Override public String self() { return "/appraisals/" + round + "/voices"; }

    public @Nullable String nextHref() { return next == null ? null : self() + "?before=" + next; }
}
