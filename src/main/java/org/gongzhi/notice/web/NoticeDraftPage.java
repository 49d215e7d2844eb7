package org.gongzhi.notice.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongzhi.notice.NoticeId;
import org.gongzhi.notice.NoticeKind;
import org.gongzhi.notice.NoticeTable;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** Where a notice is written, or corrected. @param id null for a new one @param table as it can be pasted from a sheet */
@Template("notice/draft")
public record NoticeDraftPage(@Nullable NoticeId id, String title, String text, String table, List<Option> places) implements Page {

    /** A line for each row, cells apart by tabs. */
    static String typed(NoticeTable table) {
        if (table.columns().isEmpty()) return "";
        return Stream.concat(Stream.of(table.columns()), table.rows().stream()).map(row -> String.join("\t", row)).collect(Collectors.joining("\n"));
    }

    @Override public String self() { return id == null ? "/notices/new" : "/notices/" + id + "/correction"; }

    public String action() { return id == null ? "/notices" : self(); }

    public String back() { return id == null ? "/notices" : "/notices/" + id; }

    public List<Option> kinds() { return Option.of(NoticeKind.values(), NoticeKind::name, NoticeKind::label); }
}
