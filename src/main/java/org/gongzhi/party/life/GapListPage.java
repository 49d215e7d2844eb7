package org.gongzhi.party.life;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** Who has held less than is asked, in whole periods that lie in these months. @param next where the following rows begin */
@Template("party/life/gaps")
public record GapListPage(LocalDate first, LocalDate last, @Nullable MeetingType type, List<Count> counts, List<Row> rows, @Nullable String next)
        implements Listing<GapListPage.Row> {

    public record Row(UUID branch, long serial, @Heading("党组织") String name, @Heading("类型") MeetingType type, LifePeriod period, LocalDate begins,
            @Heading("时段") String when, @Heading("要求次数") int times, @Heading("已开次数") int held) {

        public String href() { return "/party/year/" + branch + "?year=" + begins.getYear(); }
    }

    public record Count(MeetingType type, long branches, long missing) {}

    @Override public String self() { return "/party/gaps?first=" + first + "&last=" + last + (type == null ? "" : "&type=" + type.name()); }

    @Override public String sheetName() { return "应开未开"; }

    public @Nullable String older() { return next == null ? null : self() + "&after=" + next; }

    public String only(MeetingType one) { return "/party/gaps?first=" + first + "&last=" + last + "&type=" + one.name(); }

    public List<Option> types() { return Option.of(MeetingType.values(), MeetingType::name, MeetingType::label); }

    public long missing() { return counts.stream().mapToLong(Count::missing).sum(); }
}
