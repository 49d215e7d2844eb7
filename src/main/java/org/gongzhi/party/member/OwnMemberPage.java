package org.gongzhi.party.member;

import java.util.List;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;

/** A member's own file: the stretches on rolls, latest first. */
@Template("party/member/mine")
public record OwnMemberPage(String name, List<RollPage.Row> rows) implements Page {

    @Override public String self() { return "/party-members/mine"; }
}
