package org.gongzhi.party.creation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

@Template("party/creation/criteria")
public record CriteriaPage(List<Row> rows) implements Listing<CriteriaPage.Row> {

    public record Row(UUID id, @Heading("类别") CheckKind kind, @Heading("标准") String label, @Heading("说明") String hint, @Heading("执行日期") LocalDate since,
            @Heading("停用日期") @Nullable LocalDate until) {}

    @Override public String self() { return "/party/criteria"; }

    @Override public String sheetName() { return "创建标准"; }

    public List<Option> kinds() { return Option.of(CheckKind.values(), CheckKind::name, CheckKind::label); }
}
