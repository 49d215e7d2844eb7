package org.gongzhi.portal;

import java.util.Collections;
import java.util.List;
import org.gongzhi.order.rating.Level;
import org.gongzhi.platform.page.Chart;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Series;
import org.gongzhi.platform.page.Template;

/** What residents thought: every rating, and without those that a review took out. */
@Template("portal/satisfaction")
public record SatisfactionPage(Tally tally, List<Answers> levels, List<Month> months) implements Page {

    public record Answers(int level, long ratings, long counted) {}

    public record Month(String month, Tally tally) {}

    @Override public String self() { return "/portal/satisfaction"; }

    public Chart byLevel() {
        return new Chart("levels", "评价分布", Chart.Kind.ROW, levels.stream().map(answers -> Level.of(answers.level()).label()).toList(),
                List.of(new Series("全部评价", levels.stream().map(Answers::ratings).toList()),
                        new Series("复核后", levels.stream().map(Answers::counted).toList())), "条");
    }

    public Chart byMonth() {
        var ascending = new java.util.ArrayList<>(months);
        Collections.reverse(ascending);
        return new Chart("months", "近一年满意率", Chart.Kind.LINE, ascending.stream().map(Month::month).toList(),
                List.of(new Series("原始", ascending.stream().map(month -> month.tally().raw()).toList()),
                        new Series("复核后", ascending.stream().map(month -> month.tally().reviewed()).toList())), "%");
    }
}
