package org.gongzhi.incubation.centre;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** The centres within reach, and how full they are today. */
@Template("incubation/centre/list")
public record CentreListPage(List<Row> rows) implements Listing<CentreListPage.Row> {

    /** @param ending seats whose agreement ends within the days that the rule reminds before */
    public record Row(UUID id, @Heading("名称") String name, @Heading("类别") CentreCategory category, @Heading("所在地") String place,
            @Heading("地址") String address, @Heading("开设日期") LocalDate openedOn, @Heading("停用日期") @Nullable LocalDate closedOn,
            @Heading("工位") int seats, @Heading("已用") int used, @Heading("即将到期") int ending, @Heading("在驻组织") int residents) {

        public String href() { return "/incubation/centres/" + id; }

        public int free() { return seats - used; }
    }

    public int seats() { return rows.stream().mapToInt(Row::seats).sum(); }

    public int used() { return rows.stream().mapToInt(Row::used).sum(); }

    public int residents() { return rows.stream().mapToInt(Row::residents).sum(); }

    @Override public String self() { return "/incubation/centres"; }
}
