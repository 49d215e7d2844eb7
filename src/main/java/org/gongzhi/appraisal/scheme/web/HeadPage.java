package org.gongzhi.appraisal.scheme.web;

import java.util.List;
import org.gongzhi.appraisal.scheme.Scheme;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;

/** @param roles which may be named as offices */
@Template("appraisal/scheme/head")
public record HeadPage(Scheme scheme, List<Option> roles) implements Page {

    @Override public String self() { return "/schemes/" + scheme.id() + "/head"; }

    public List<Option> bands() { return scheme.bands().stream().map(band -> new Option(band.code(), band.label())).toList(); }

    /** What ties may be decided by. */
    public String names() {
        return String.join("、", scheme.groups().stream().map(group -> group.code() + "（" + group.label() + "）").toList());
    }
}
