package org.gongzhi.incubation.settlement;

import java.time.LocalDate;
import java.util.List;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;

/** @param own whether somebody applies for their own organization */
@Template("incubation/settlement/new")
public record NewSettlementPage(List<Option> centres, boolean own, LocalDate today) implements Page {

    @Override public String self() { return "/incubation/settlements/new"; }
}
