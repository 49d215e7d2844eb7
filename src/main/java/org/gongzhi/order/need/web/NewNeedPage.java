package org.gongzhi.order.need.web;

import java.util.List;
import java.util.stream.Stream;
import org.gongzhi.order.need.Near;
import org.gongzhi.order.need.NeedSource;
import org.gongzhi.order.need.Vulnerable;
import org.gongzhi.order.need.Wanted;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;

/** @param near what reads like the need just typed; whoever sends it anyway confirms that it is another matter */
@Template("order/need/new")
public record NewNeedPage(List<Option> communities, List<Option> fields, List<Near> near) implements Page {

    @Override public String self() { return "/needs/new"; }

    public List<Option> sources() {
        return Stream.of(NeedSource.values()).filter(source -> source != NeedSource.QR).map(source -> new Option(source.name(), source.label())).toList();
    }

    public List<Option> wanted() { return Option.of(Wanted.values(), Wanted::name, Wanted::label); }

    public List<Option> vulnerable() { return Option.of(Vulnerable.values(), Vulnerable::name, Vulnerable::label); }
}
