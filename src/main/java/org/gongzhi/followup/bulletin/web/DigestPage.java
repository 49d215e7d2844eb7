package org.gongzhi.followup.bulletin.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/**
 * The week for the weekly meeting: every number is computed and opens to its cases.
 *
 * @param late   what is overdue at the end of the week
 * @param silent of which nothing was said in the whole week
 */
@Template("followup/bulletin/digest")
public record DigestPage(LocalDate monday, List<Count> counts, List<Line> late, List<Line> silent, boolean over) implements Page {

    @Override public String self() { return at(monday); }

    public LocalDate sunday() { return monday.plusDays(6); }

    public String before() { return at(monday.minusWeeks(1)); }

    public String after() { return at(monday.plusWeeks(1)); }

    public @Nullable BigDecimal onTime() { return Count.onTime(counts); }

    public String shareHref() { return Count.shareHref(counts); }

    private static String at(LocalDate day) { return "/follow-ups/digest?week=" + day; }
}
