package org.gongzhi.platform.privacy;

import java.time.LocalDate;
import java.util.List;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Tab;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** @param source what is exported; null when the viewer may export nothing */
@Template("platform/privacy/newexport")
public record NewExportPage(List<Option> sources, @Nullable ExportSource source, String region, LocalDate since, LocalDate until) implements Page {

    @Override public String self() { return "/personal/exports/new" + (source == null ? "" : "?source=" + source.kind()); }

    public List<Tab> tabs() { return sources.stream()
            .map(one -> new Tab(one.label(), "/personal/exports/new" + (one.equals(sources.get(0)) ? "" : "?source=" + one.value()))).toList(); }

    public List<Option> columns() {
        return source.columns().stream().map(column -> new Option(column.code(), column.heading() + (column.table() == null ? "" : "（个人信息）"))).toList();
    }
}
