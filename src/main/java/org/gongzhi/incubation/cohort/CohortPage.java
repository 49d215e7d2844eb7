package org.gongzhi.incubation.cohort;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** One cohort and who is in it. An organization sees itself. */
@Template("incubation/cohort/show")
public record CohortPage(CohortListPage.Row cohort, List<Row> rows) implements Listing<CohortPage.Row> {

    public record Row(UUID id, @Heading("组织") String organization, @Heading("培育方向") Track track, @Heading("状态") MemberStage stage, @Heading("入孵日期") LocalDate joinedOn,
            @Heading("结束日期") @Nullable LocalDate endedOn, @Heading("导师评分均值") @Nullable BigDecimal mean) {

        public String href() { return "/incubation/cohorts/members/" + id; }
    }

    public boolean isOpen() { return cohort.closedOn() == null; }

    @Override public String self() { return cohort.href(); }

    @Override public String sheetName() { return cohort.name() + "培育名单"; }
}
