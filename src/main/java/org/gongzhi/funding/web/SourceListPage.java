package org.gongzhi.funding.web;

import java.util.List;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Template;

@Template("funding/sources")
public record SourceListPage(List<Row> rows) implements Listing<SourceListPage.Row> {

    public record Row(
            @Heading("代码") String code,
            @Heading("名称") String label,
            @Heading("依据") String basis,
            @Heading("预算数") int lines,
            boolean retired) {

        public String retirement() { return "/funds/sources/" + code + "/retirement"; }
    }

    @Override public String self() { return "/funds/sources"; }
}
