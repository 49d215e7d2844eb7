package org.gongzhi.followup.bulletin.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** A month as it was issued; or as it would be, while {@code id} is null. */
@Template("followup/bulletin/show")
public record BulletinPage(@Nullable UUID id, @Nullable String number, YearMonth month, String foreword, String issuer, @Nullable String name, @Nullable Instant at,
        List<Count> counts, List<Line> late, List<Line> escalated) implements Page {

    @Override public String self() { return id == null ? "/bulletins/new?month=" + month : "/bulletins/" + id; }

    public @Nullable BigDecimal onTime() { return Count.onTime(counts); }

    public String shareHref() { return Count.shareHref(counts); }

    public String title() { return month.getYear() + " 年 " + month.getMonthValue() + " 月督办情况通报"; }
}
