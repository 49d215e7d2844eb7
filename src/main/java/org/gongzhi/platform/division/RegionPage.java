package org.gongzhi.platform.division;

import java.util.List;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Template;
import org.gongzhi.platform.region.Region;
import org.jspecify.annotations.Nullable;

/**
 * One region and what lies in it; the whole country when there is no region.
 *
 * @param path     from the province down to the region itself
 * @param loadable whether its villages and communities can be loaded by this viewer
 */
@Template("platform/division/region")
public record RegionPage(@Nullable Region region, List<Region> path, List<Row> rows, boolean loadable) implements Listing<RegionPage.Row> {

    /** @param communities how many villages and communities are loaded below it */
    public record Row(@Heading("代码") String code, @Heading("名称") String name, int level, @Heading("已载入的村和社区") long communities) {

        public String href() { return "/regions/" + code + "/children"; }
    }

    @Override public String self() { return region == null ? "/regions" : "/regions/" + region.code() + "/children"; }

    public String title() { return region == null ? "行政区划" : region.name(); }

    public long communities() { return rows.stream().mapToLong(Row::communities).sum(); }
}
