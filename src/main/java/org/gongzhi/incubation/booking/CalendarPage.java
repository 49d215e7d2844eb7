package org.gongzhi.incubation.booking;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/**
 * Who has which room when: one room over a week, or all rooms of a centre on a day.
 *
 * @param room  the room whose week it is; null for a day
 * @param quota hours that the viewer's organization may book in a month and has booked in this one; null for a desk
 */
@Template("incubation/booking/calendar")
public record CalendarPage(UUID centre, String centreName, @Nullable UUID room, @Nullable String roomName, LocalDate on, LocalTime opens, LocalTime closes,
        List<Column> columns, List<Option> centres, List<Option> rooms, @Nullable Quota quota) implements Page {

    /** A room, or a day of one. */
    public record Column(String label, String href, List<Block> blocks) {}

    /** @param own whether the viewer may open it */
    public record Block(UUID id, LocalDate on, LocalTime from, LocalTime to, String who, String what, BookingStage stage, boolean own, UUID roomId) {

        public String time() { return from + "—" + to; }

        public int halfHours() { return (int) Math.max(1, ChronoUnit.MINUTES.between(from, to) / 30); }
    }

    public record Quota(int hours, String booked) {}

    /** Every half hour of the house. */
    public List<LocalTime> times() {
        var times = new ArrayList<LocalTime>();
        for (var time = opens; time.isBefore(closes); time = time.plusMinutes(30)) times.add(time);
        return times;
    }

    public @Nullable Block startsAt(Column column, LocalTime time) {
        return column.blocks().stream().filter(block -> block.from().equals(time)).findFirst().orElse(null);
    }

    public boolean goesOn(Column column, LocalTime time) {
        return column.blocks().stream().anyMatch(block -> block.from().isBefore(time) && block.to().isAfter(time));
    }

    private int step() { return room == null ? 1 : 7; }

    public String earlier() { return at(on.minusDays(step())); }

    public String later() { return at(on.plusDays(step())); }

    public String at(LocalDate day) {
        return "/incubation/bookings/calendar?" + (room == null ? "centre=" + centre : "room=" + room) + "&on=" + day;
    }

    @Override public String self() { return at(on); }
}
