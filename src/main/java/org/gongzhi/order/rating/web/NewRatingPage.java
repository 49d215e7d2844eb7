package org.gongzhi.order.rating.web;

import java.util.List;
import org.gongzhi.order.need.NeedId;
import org.gongzhi.order.rating.Level;
import org.gongzhi.order.rating.Solved;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;

/** Where staff write down what a resident said on the telephone. */
@Template("order/rating/new")
public record NewRatingPage(NeedId need, String number, String title, String organization) implements Page {

    @Override public String self() { return "/needs/" + need + "/rating"; }

    public List<Option> levels() { return Level.ALL.stream().map(level -> new Option("" + level.value(), level.label())).toList(); }

    public List<Option> answers() { return Option.of(Solved.values(), Solved::name, Solved::label); }
}
