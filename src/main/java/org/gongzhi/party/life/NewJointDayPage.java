package org.gongzhi.party.life;

import java.util.List;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;

@Template("party/life/joint/new")
public record NewJointDayPage(List<Option> branches) implements Page {

    @Override public String self() { return "/party/joint-days/new"; }
}
