package org.gongzhi.platform.job;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** @param next where the older jobs begin; null when there are none */
@Template("job/list")
public record JobListPage(List<Row> rows, @Nullable Long next) implements Listing<JobListPage.Row> {

    public record Row(UUID id, long serial, @Heading("任务") String label, @Heading("状态") JobState state, @Heading("开始时间") Instant createdAt,
            @Heading("结束时间") @Nullable Instant finishedAt, @Heading("说明") @Nullable String message) {

        public String href() { return Jobs.href(id); }
    }

    @Override public String self() { return "/jobs"; }
}
