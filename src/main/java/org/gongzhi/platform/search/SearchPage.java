package org.gongzhi.platform.search;

import java.util.List;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;

@Template("platform/search")
public record SearchPage(String q, boolean tooShort, List<Found> found) implements Page {

    public record Found(String label, List<SearchSource.Hit> hits) {}

    @Override public String self() { return "/search"; }
}
