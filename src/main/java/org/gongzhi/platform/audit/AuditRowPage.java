package org.gongzhi.platform.audit;

import java.util.List;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/**
 * @param facts what was noted beside it, in words
 * @param seal  the number of the seal under which it stands; null when it is too new
 */
@Template("audit/row")
public record AuditRowPage(AuditRow row, List<Fact> facts, @Nullable Long seal) implements Page {

    public record Fact(String label, String value) {}

    @Override public String self() { return row.href(); }
}
