package org.gongzhi.party.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.journal.Timeline;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** @param mine whether the viewer is the one who goes there */
@Template("party/contact/show")
public record AssignmentPage(AssignmentId id, AssignmentListPage.Row row, List<Visit> visits, List<Timeline.Entry> entries, boolean mine, boolean mayEnd, LocalDate today) implements Page {

    public record Visit(UUID id, LocalDate visitedOn, Manner manner, String advice, @Nullable LocalDate nextOn, String by) {}

    @Override public String self() { return "/party-assignments/" + id; }

    public List<Option> manners() { return Option.of(Manner.values(), Manner::name, Manner::label); }
}
