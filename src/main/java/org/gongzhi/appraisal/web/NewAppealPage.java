package org.gongzhi.appraisal.web;

import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;

/** Where an organization says which items it contests. */
@Template("appraisal/contest")
public record NewAppealPage(ResultPage result) implements Page {

    @Override public String self() { return result.self() + "/appeals/new"; }

    public String action() { return result.self() + "/appeals"; }
}
