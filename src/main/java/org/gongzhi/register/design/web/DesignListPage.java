package org.gongzhi.register.design.web;

import java.time.Instant;
import java.util.List;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** All registers and the drafts of new ones. */
@Template("register/design/list")
public record DesignListPage(List<Row> rows) implements Listing<DesignListPage.Row> {

    /** @param version null for one that is being made and was never in force */
    public record Row(
            @Heading("英文名") String key,
            @Heading("台账") String name,
            @Heading("分组") String group,
            @Heading("版本") @Nullable Integer version,
            @Heading("启用时间") @Nullable Instant since,
            @Heading("制定人") String by,
            @Heading("正在修改") boolean drafted) {

        public String href() { return "/registers/design/" + key; }
    }

    @Override public String self() { return "/registers/design"; }
}
