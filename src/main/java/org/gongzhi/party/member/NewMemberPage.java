package org.gongzhi.party.member;

import java.time.LocalDate;
import java.util.List;
import org.gongzhi.party.body.PartyOrganizationId;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** Where somebody is put on a roll. @param branch proposed */
@Template("party/member/new")
public record NewMemberPage(@Nullable PartyOrganizationId branch, List<Option> branches, LocalDate today) implements Page {

    @Override public String self() { return "/party-members/new"; }

    public List<Option> sources() { return RollPage.sources(); }
}
