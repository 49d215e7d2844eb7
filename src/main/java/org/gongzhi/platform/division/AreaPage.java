package org.gongzhi.platform.division;

import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;

/** One functional zone, to be changed. */
@Template("platform/division/area")
public record AreaPage(UUID id, String name, List<String> regions, List<Option> places) implements Page {

    @Override public String self() { return "/areas/" + id; }
}
