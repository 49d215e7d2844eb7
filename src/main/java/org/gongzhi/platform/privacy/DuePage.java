package org.gongzhi.platform.privacy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** What the nightly job is going to erase, and when: a look ahead that changes nothing. */
@Template("platform/privacy/due")
public record DuePage(@Nullable String kind, LocalDate until, List<Option> kinds, List<Row> rows) implements Listing<DuePage.Row> {

    public record Row(@Heading("信息类型") String label, @Heading("记录") String number, UUID id, @Heading("结束日期") LocalDate ended, @Heading("清除日期") LocalDate eraseOn) {}

    @Override public String self() { return "/personal/retention/due"; }

    @Override public String sheetName() { return "到期清除预告"; }
}
