package org.gongzhi.appraisal.scheme.web;

import java.time.LocalDate;
import java.util.List;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;

@Template("appraisal/scheme/new")
public record NewSchemePage(List<Option> kinds, LocalDate today) implements Page {

    @Override public String self() { return "/schemes/new"; }
}
