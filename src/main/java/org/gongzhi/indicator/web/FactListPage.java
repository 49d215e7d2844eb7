package org.gongzhi.indicator.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.gongzhi.indicator.Ask;
import org.gongzhi.indicator.Choices;
import org.gongzhi.indicator.Fact;
import org.gongzhi.indicator.FigureValue;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/**
 * The rows that a figure was counted from.
 *
 * @param next where the earlier rows begin; null when there are none
 */
@Template("indicator/rows")
public record FactListPage(String code, String label, String unit, String value, long facts, Ask ask, List<Fact> rows, @Nullable String next,
        @JsonIgnore FigureValue figure, @JsonIgnore Choices choices) implements Listing<Fact> {

    @Override public String self() { return "/figures/" + code + "/rows" + ask.query(); }

    public String about() { return "/figures/" + code + ask.query(); }
}
