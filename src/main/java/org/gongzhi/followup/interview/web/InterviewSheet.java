package org.gongzhi.followup.interview.web;

import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;

/** The record on paper. */
@Template("followup/interview/sheet")
public record InterviewSheet(InterviewPage interview) implements Page {

    @Override public String self() { return interview.self() + "/sheet"; }
}
