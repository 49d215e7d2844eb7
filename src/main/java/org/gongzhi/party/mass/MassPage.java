package org.gongzhi.party.mass;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.journal.Timeline;
import org.gongzhi.platform.move.Action;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** @param seats the leadership, for an umbrella body */
@Template("party/mass/show")
public record MassPage(MassOrganizationId id, MassListPage.Row row, @Nullable UUID organization, @Nullable UUID superior, @Nullable String superiorName, String paper,
        @Nullable LocalDate checkedOn, List<SeatListPage.Row> seats, List<Action> actions, boolean mayOpenSeats, List<Timeline.Entry> entries, LocalDate today) implements Page {

    @Override public String self() { return "/mass-organizations/" + id; }

    public List<Option> forms() {
        return row.form() == MassForm.UMBRELLA ? List.of(new Option(MassForm.UMBRELLA.name(), MassForm.UMBRELLA.label()))
                : List.of(new Option(MassForm.COMMITTEE.name(), MassForm.COMMITTEE.label()), new Option(MassForm.GROUP.name(), MassForm.GROUP.label()));
    }
}
