package org.gongzhi.party.station;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

@Template("party/station/show")
public record StationPage(Facts facts, List<Work> works, List<AwardListPage.Row> awards, List<Option> branches) implements Page {

    public record Facts(UUID id, String name, StationLevel level, String region, String place, LocalDate openedOn, @Nullable LocalDate closedOn, @Nullable UUID branchId,
            @Nullable String branch, @Nullable LocalDate linkedOn) {}

    public record Work(LocalDate onDay, String what, String by) {}

    @Override public String self() { return "/party/stations/" + facts.id(); }
}
