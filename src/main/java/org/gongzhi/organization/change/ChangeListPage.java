package org.gongzhi.organization.change;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Tab;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** Change requests of all organizations within reach. */
@Template("organization/change/list")
public record ChangeListPage(@Nullable ChangeStage stage, List<Row> rows, @Nullable String next) implements Listing<ChangeListPage.Row> {

    public record Row(UUID id, long serial, UUID organizationId, @Heading("组织") String organization, @Heading("变更事项") String facts,
            @Heading("理由") String reason, @Heading("提交时间") Instant submittedAt, @Heading("状态") ChangeStage stage) {

        public String href() { return "/organizations/changes/" + id; }
    }

    @Override public String self() { return "/organizations/changes" + (stage == null ? "" : "?stage=" + stage); }

    public List<Tab> tabs() {
        var tabs = new ArrayList<Tab>();
        tabs.add(new Tab("全部", "/organizations/changes"));
        Arrays.stream(ChangeStage.values()).forEach(one -> tabs.add(new Tab(one.label(), "/organizations/changes?stage=" + one)));
        return tabs;
    }
}
