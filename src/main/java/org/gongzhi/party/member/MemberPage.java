package org.gongzhi.party.member;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.journal.Timeline;
import org.gongzhi.platform.move.Action;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.gongzhi.platform.privacy.Disclosures;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on a roll, the name masked.
 *
 * @param mine  whether the viewer is that person, who reads the name in full and sees who else did
 * @param looks who has looked at the name
 */
@Template("party/member/show")
public record MemberPage(MemberId id, RollPage.Row row, String movedFrom, String movedTo, @Nullable UUID before, boolean mine, List<Action> actions, List<Option> branches,
        List<Timeline.Entry> entries, List<Disclosures.Look> looks, LocalDate today) implements Page {

    @Override public String self() { return "/party-members/" + id; }

    public List<Option> posts() { return Option.of(PartyPost.values(), PartyPost::name, PartyPost::label); }
}
