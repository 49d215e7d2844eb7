package org.gongzhi.platform.division;

import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Template;

/** @param places what an area can be made of; empty when the viewer only reads */
@Template("platform/division/areas")
public record AreaListPage(List<Row> rows, List<Option> places) implements Listing<AreaListPage.Row> {

    public record Row(UUID id, @Heading("名称") String name, @Heading("所在区县") String district, @Heading("所辖镇街、村和社区") String regions) {}

    @Override public String self() { return "/areas"; }
}
