package org.gongzhi.incubation.cohort;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

@Template("incubation/cohort/list")
public record CohortListPage(List<Row> rows) implements Listing<CohortListPage.Row> {

    public record Row(UUID id, @Heading("名称") String name, @Heading("开始") LocalDate fromOn, @Heading("结束") LocalDate toOn, @Heading("新入孵名额") int quotaNew,
            @Heading("重点名额") int quotaKey, @Heading("新入孵") int fresh, @Heading("重点") int key, @Heading("出孵") int graduated, @Heading("退出") int dropped,
            @Heading("结束于") @Nullable LocalDate closedOn) {

        public String href() { return "/incubation/cohorts/" + id; }
    }

    @Override public String self() { return "/incubation/cohorts"; }
}
