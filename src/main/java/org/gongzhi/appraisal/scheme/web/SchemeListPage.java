package org.gongzhi.appraisal.scheme.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.appraisal.Period;
import org.gongzhi.appraisal.scheme.SchemeStage;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Template;

/** All versions of all schemes, the newest first. */
@Template("appraisal/scheme/list")
public record SchemeListPage(List<Row> rows) implements Listing<SchemeListPage.Row> {

    public record Row(
            UUID id,
            @Heading("办法") String name,
            @Heading("版本") int version,
            @Heading("考核对象") String kind,
            @Heading("周期") Period period,
            @Heading("施行日期") LocalDate validFrom,
            @Heading("状态") SchemeStage stage,
            @Heading("评分项") int items,
            @Heading("已用于考核（次）") int rounds) {

        public String href() { return "/schemes/" + id; }
    }

    @Override public String self() { return "/schemes"; }
}
