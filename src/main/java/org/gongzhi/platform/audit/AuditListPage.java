package org.gongzhi.platform.audit;

import java.util.List;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** @param after where the older rows begin; null when there are none */
@Template("audit/list")
public record AuditListPage(AuditFilter filter, List<Option> subjects, List<Option> deeds, List<AuditRow> rows, @Nullable String after) implements Listing<AuditRow> {

    @Override public String self() { return filter.href("after", null); }

    @Override public String sheetName() { return "操作日志"; }

    public @Nullable String next() { return after == null ? null : filter.href("after", after); }

    public String sheetHref() { return filter.href("format", "xlsx"); }
}
