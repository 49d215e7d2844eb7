package org.gongzhi.party.station;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** All stations within reach, and how far the Party has come on them. @param next where the older ones begin; null when there are none */
@Template("party/station/list")
public record StationListPage(long open, long linked, long worked, List<Row> rows, @Nullable Long next) implements Listing<StationListPage.Row> {

    public record Row(UUID id, long serial, @Heading("社工站") String name, @Heading("层级") StationLevel level, @Heading("所在地") String place,
            @Heading("党组织") @Nullable String branch, @Heading("党的工作次数") long works, @Heading("最近一次") @Nullable LocalDate last, @Heading("称号") String awards) {

        public String href() { return "/party/stations/" + id; }
    }

    @Override public String self() { return "/party/stations"; }

    public @Nullable String older() { return next == null ? null : self() + "?before=" + next; }

    public List<Option> levels() { return Option.of(StationLevel.values(), StationLevel::name, StationLevel::label); }

    public static String share(long part, long all) { return all == 0 ? "—" : Math.round(1000.0 * part / all) / 10.0 + "%"; }
}
