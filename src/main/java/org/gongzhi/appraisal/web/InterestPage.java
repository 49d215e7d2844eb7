package org.gongzhi.appraisal.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;

/** What somebody declared of their own ties. */
@Template("appraisal/interests")
public record InterestPage(List<Row> rows, List<Option> organizations) implements Page {

    public record Row(UUID organization, String name, String because, Instant declaredAt) {}

    @Override public String self() { return "/appraisals/interests"; }
}
