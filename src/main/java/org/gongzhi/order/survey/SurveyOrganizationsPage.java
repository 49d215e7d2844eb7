package org.gongzhi.order.survey;

import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Template;

/** The organizations behind a number of the survey, each with what it says it can do. @param title what was counted, in words */
@Template("order/survey/organizations")
public record SurveyOrganizationsPage(String self, String title, List<Row> rows) implements Listing<SurveyOrganizationsPage.Row> {

    /** @param atOnce how much of it at once, all places together */
    public record Row(UUID id, @Heading("组织") String name, @Heading("能承接的领域") String fields, @Heading("服务范围") String places,
            @Heading("可同时承接") int atOnce) {

        public String href() { return "/organizations/" + id; }
    }

    @Override public String sheetName() { return title; }
}
