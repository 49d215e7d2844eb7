package org.gongzhi.appraisal.web;

import java.util.List;
import org.gongzhi.indicator.Fact;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Template;

/** The rows that a subject's figure was counted from. */
@Template("appraisal/point")
public record PointPage(String self, String back, String name, String item, String figure, List<Fact> rows) implements Listing<Fact> {}
