package org.gongzhi.organization.inspection;

import java.util.List;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.gongzhi.platform.sheet.Bad;
import org.jspecify.annotations.Nullable;

/**
 * A table of conclusions that came in from outside: what was taken, or every cell that is wrong.
 *
 * @param taken null when nothing was taken
 */
@Template("organization/supervision/intake")
public record ConclusionsPage(@Nullable Long taken, List<Bad> bad, List<String> missing) implements Page {

    static final ConclusionsPage BLANK = new ConclusionsPage(null, List.of(), List.of());

    @Override public String self() { return "/supervision/inspections/import"; }
}
