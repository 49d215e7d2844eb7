package org.gongzhi.indicator.web;

import java.util.List;
import org.gongzhi.indicator.Ask;
import org.gongzhi.indicator.Period;
import org.gongzhi.platform.page.Option;

/** What the filter bar offers, and the place that is being looked at. */
public record Choices(String place, List<Option> regions, List<Option> periods) {

    /** The named periods, with the one that was asked for among them. */
    static List<Option> periods(List<Period> usual, Ask ask) {
        var options = new java.util.ArrayList<>(usual.stream().map(period -> new Option(period.code(), period.label())).toList());
        if (usual.stream().noneMatch(ask.period()::equals)) options.add(0, new Option(ask.period().code(), ask.period().label()));
        return options;
    }
}
