package org.gongzhi.party.life;

import java.util.List;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;

/** Which branch's year is to be seen, for whoever has several. */
@Template("party/life/years")
public record OwnYearPage(List<Option> branches) implements Page {

    @Override public String self() { return "/party/year"; }
}
