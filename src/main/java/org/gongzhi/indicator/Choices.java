package org.gongzhi.indicator;

import java.util.List;
import org.gongzhi.platform.page.Option;

/** What the filter bar of figures offers, and the place that is being looked at. */
public record Choices(String place, List<Option> regions, List<Option> periods) {}
