package org.gongzhi.appraisal.web;

import java.util.List;
import java.util.UUID;
import org.gongzhi.appraisal.Source;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Template;

/**
 * What keeps a round from being closed, and who owes it.
 *
 * @param sums    how many points each debtor owes
 * @param rows    the points, at most some hundreds
 * @param reviews reviews that drawn scorers have not finished
 */
@Template("appraisal/owing")
public record OwingPage(RoundHead head, boolean runs, List<Sum> sums, List<Row> rows, List<Review> reviews) implements Listing<OwingPage.Row> {

    public record Sum(String item, Source source, String debtor, long owed) {}

    public record Review(String code, String name, long owed, long done) {}

    public record Row(UUID subject, @Heading("名称") String name, @Heading("所在地") String place, @Heading("评分项") String item, String code, @Heading("来源") Source source,
            @Heading("谁来评") String debtor, @Heading("情况") String note) {}

    @Override public String self() { return head.href() + "/owing"; }
}
