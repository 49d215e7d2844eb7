package org.gongzhi.appraisal.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.gongzhi.appraisal.Source;
import org.gongzhi.appraisal.Tenths;
import org.gongzhi.platform.file.Attachment;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Show;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/**
 * Why this score: one sheet of A4 for one subject.
 *
 * @param result   null before the round is closed
 * @param counted  how many were ranked
 * @param next     the next band up; null at the top
 * @param versions all of them, the newest first
 * @param contest  whether this viewer may appeal now
 */
@Template("appraisal/result")
public record ResultPage(RoundHead head, UUID subject, String name, String place, @Nullable String href, @Nullable String exempt, BigDecimal fullMark,
        @Nullable Result result, long counted, @Nullable Next next, List<Item> items, List<Version> versions, boolean contest) implements Page {

    private static final int RAISES = 5;

    /** @param reasons what else decided, such as a gate */
    public record Result(int version, BigDecimal total, @Nullable String band, @Nullable String consequence, @Nullable Integer rank, List<String> reasons) {

        public String points() { return Tenths.of(total); }
    }

    public record Next(String band, BigDecimal missing) {}

    /**
     * @param points   after corrections; null while nobody has set them
     * @param before   what they were before the newest correction; null where nothing was corrected
     * @param lost     what the total misses for them, weighted
     * @param voices   for the public's items: the raw and the reviewed mean
     */
    public record Item(String code, String group, String label, Source source, BigDecimal fullMark, BigDecimal weight, @Nullable BigDecimal value,
            @Nullable BigDecimal points, @Nullable BigDecimal before, String note, @Nullable String proof, @Nullable String by, @Nullable Instant at,
            boolean bonus, boolean veto, List<Attachment> files, @Nullable String voices) {

        public BigDecimal lost() { return points == null || bonus || veto ? BigDecimal.ZERO : fullMark.subtract(points).multiply(weight).max(BigDecimal.ZERO); }

        public String shown() { return points == null ? "—" : plain(points); }

        public String full() { return Show.plain(fullMark); }

        public String raw() { return value == null ? "" : plain(value); }

        public String loss() { return lost().signum() == 0 ? "" : "−" + plain(lost()); }
    }

    public record Version(int version, BigDecimal total, @Nullable String band, @Nullable Integer rank, String because, Instant at) {

        public String points() { return Tenths.of(total); }
    }

    @Override public String self() { return head.href() + "/results/" + subject; }

    public String rows(Item item) { return self() + "/items/" + item.code(); }

    /** What would raise the total most. */
    public List<Item> raises() {
        return items.stream().filter(item -> item.lost().signum() > 0).sorted(Comparator.comparing(Item::lost).reversed()).limit(RAISES).toList();
    }

    public List<String> groups() { return items.stream().map(Item::group).distinct().toList(); }

    public List<Item> of(String group) { return items.stream().filter(item -> item.group().equals(group)).toList(); }

    /** As it was given; what a division left without end is read to one decimal. */
    public static String plain(BigDecimal exact) {
        return exact.stripTrailingZeros().scale() > 2 ? Tenths.of(exact) : Show.plain(exact);
    }
}
