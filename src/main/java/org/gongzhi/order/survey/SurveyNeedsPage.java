package org.gongzhi.order.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.order.need.NeedStage;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Template;

/** The needs behind a number of the survey. @param title what was counted, in words */
@Template("order/survey/needs")
public record SurveyNeedsPage(String self, String title, List<Row> rows) implements Listing<SurveyNeedsPage.Row> {

    public record Row(UUID id, @Heading("编号") String number, @Heading("事项") String title, @Heading("服务领域") String field,
            @Heading("社区") String community, @Heading("人数") int persons, @Heading("提出日期") LocalDate askedOn,
            @Heading("能承接的组织（家）") int organizations, @Heading("状态") NeedStage stage) {

        public String href() { return "/needs/" + id; }
    }

    @Override public String sheetName() { return title; }
}
