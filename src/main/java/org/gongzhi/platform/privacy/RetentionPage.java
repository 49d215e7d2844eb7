package org.gongzhi.platform.privacy;

import java.time.LocalDate;
import java.util.List;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** Which personal data is kept how long by which law. */
@Template("platform/privacy/retention")
public record RetentionPage(LocalDate today, List<Row> rows, List<Option> kinds) implements Listing<RetentionPage.Row> {

    public record Row(
            @Heading("信息类型") String label,
            @Heading("从何时起算") String begins,
            @Heading("保存月数") int months,
            @Heading("法定必须保存") boolean binding,
            @Heading("依据") String source,
            @Heading("生效日期") LocalDate since,
            @Heading("设定人") @Nullable String setBy,
            String state) {}

    @Override public String self() { return "/personal/retention"; }

    @Override public String sheetName() { return "个人信息保存期限"; }
}
