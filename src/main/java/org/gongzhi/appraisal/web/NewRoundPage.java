package org.gongzhi.appraisal.web;

import java.time.LocalDate;
import java.util.List;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;

/** @param from proposed: the month that is over */
@Template("appraisal/plan")
public record NewRoundPage(List<Option> schemes, List<Option> regions, LocalDate from, LocalDate to) implements Page {

    @Override public String self() { return "/appraisals/new"; }
}
