package org.gongzhi.appraisal.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gongzhi.appraisal.mark.MarkKind;
import org.gongzhi.platform.file.Attachment;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Show;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** One subject on one screen: an inspector stands in front of it with a phone. @param left how many others wait */
@Template("appraisal/mark")
public record MarkPage(RoundHead head, UUID subject, String name, String place, MarkKind kind, List<Item> items, long left) implements Page {

    private static final int PILLS = 11;

    /** @param points what this viewer gave; null before */
    public record Item(String code, String label, String hint, BigDecimal fullMark, BigDecimal least, @Nullable BigDecimal step, boolean evidence,
            @Nullable BigDecimal points, String note, @Nullable String proof, List<Attachment> files) {

        /** Few steps are buttons; of many none is chosen with a thumb. */
        public List<Option> pills() {
            var options = new ArrayList<Option>();
            if (step == null) return options;
            for (var one = fullMark; one.compareTo(least) >= 0; one = one.subtract(step)) {
                var text = Show.typed(one);
                options.add(0, new Option(text, text));
                if (options.size() > PILLS) return List.of();
            }
            return options;
        }

        public String range() { return (least.signum() == 0 ? "" : Show.plain(least) + " 至 ") + Show.plain(fullMark) + " 分"; }

        public String given() { return Show.typed(points); }

        public String stepText() { return step == null ? "1" : Show.typed(step); }

        public String most() { return Show.typed(fullMark); }

        public String fewest() { return Show.typed(least); }
    }

    @Override public String self() { return head.href() + "/marking/" + subject; }
}
