package org.gongzhi.incubation.centre;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.appraisal.Tenths;
import org.gongzhi.appraisal.round.RoundStage;
import org.gongzhi.platform.page.Chart;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/**
 * A centre and its plan: who sits where on a day.
 *
 * @param on    the day that is looked at
 * @param floors the plan; {@link #rows} are the same seats as a list
 * @param managers who answers for it now
 * @param eligible who could, for whoever may say so
 * @param charts points and stars of its residents; none for whoever may not read them
 */
@Template("incubation/centre/show")
public record CentrePage(CentreListPage.Row centre, String note, LocalDate on, List<Floor> floors, List<Seat> rows, List<Manager> managers,
        List<Option> eligible, List<Review> reviews, List<Chart> charts) implements Listing<CentrePage.Seat> {

    public record Manager(UUID person, String name, LocalDate since) {}

    /** A review that was made public. @param total null where it was not scored */
    public record Review(UUID round, String title, LocalDate from, LocalDate until, RoundStage stage, @Nullable BigDecimal total, @Nullable String band,
            @Nullable Integer rank, long counted, @Nullable String exempt) {

        public String read() { return total == null ? "—" : Tenths.of(total); }

        public String href(UUID centre) { return "/appraisals/" + round + "/results/" + centre; }
    }

    public record Floor(int number, List<Room> rooms) {

        public String label() { return number < 0 ? "地下 " + -number + " 层" : number + " 层"; }
    }

    /** @param plan its seats row by row; null where nothing stands */
    public record Room(UUID id, String name, RoomKind kind, int capacity, List<List<@Nullable Seat>> plan) {

        public boolean bookable() { return kind.isBookable(); }
    }

    /** How a seat stands on the day. */
    public enum Use {

        FREE("空闲", "done"), USED("使用中", "busy"), ENDING("即将到期", "waiting"), KEPT("已签约", "quiet");

        private final String label;
        private final String tone;

        Use(String label, String tone) {
            this.label = label;
            this.tone = tone;
        }

        public String label() { return label; }

        public String tone() { return tone; }
    }

    public record Seat(UUID id, UUID roomId, @Heading("楼层") int floor, @Heading("房间") String room, @Heading("工位") String label, int down, int across,
            @Heading("状态") Use use, @Heading("组织") @Nullable String organization, @Nullable UUID settlement, @Heading("自") @Nullable LocalDate from,
            @Heading("至") @Nullable LocalDate until) {}

    public boolean isToday(LocalDate today) { return on.equals(today); }

    @Override public String self() { return centre.href(); }

    @Override public String sheetName() { return centre.name() + " 工位"; }
}
