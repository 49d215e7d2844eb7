package org.gongzhi.organization.supervision;

import java.util.List;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Listing.Heading;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Template;

/** The competent units that the register knows, and who speaks for them. */
@Template("organization/supervision/units")
public record UnitsPage(List<Row> rows, List<Option> people) implements Listing<UnitsPage.Row> {

    public record Speaker(String login, String name) {}

    public record Row(@Heading("业务主管单位") String unit, @Heading("组织数") long organizations, @Heading("联系人") String names, List<Speaker> speakers) {}

    @Override public String self() { return "/supervision/units"; }
}
