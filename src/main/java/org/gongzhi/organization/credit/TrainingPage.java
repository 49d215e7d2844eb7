package org.gongzhi.organization.credit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Listing.Heading;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** Who learned what credit is. */
@Template("organization/supervision/training")
public record TrainingPage(List<Row> rows, @Nullable String next, boolean mayAdd, LocalDate today) implements Listing<TrainingPage.Row> {

    public record Row(long serial, UUID organizationId, @Heading("组织") String organization, @Heading("日期") LocalDate day, @Heading("课程") String course,
            @Heading("学时") BigDecimal hours, @Heading("人数") int people) {}

    @Override public String self() { return "/supervision/credit/training"; }

    @Override public String sheetName() { return "信用培训"; }
}
