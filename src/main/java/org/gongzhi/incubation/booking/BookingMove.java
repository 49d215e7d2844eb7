package org.gongzhi.incubation.booking;

import static org.gongzhi.incubation.booking.BookingStage.BOOKED;
import static org.gongzhi.incubation.booking.BookingStage.CANCELLED;
import static org.gongzhi.incubation.booking.BookingStage.MISSED;
import static org.gongzhi.incubation.booking.BookingStage.USED;

import java.util.EnumSet;
import java.util.Set;
import org.gongzhi.platform.move.Move;
import org.gongzhi.platform.move.Step;

public enum BookingMove implements Move<BookingStage> {

    BOOK   (EnumSet.noneOf(BookingStage.class), BOOKED,    "预订",       "booking.make", ""),
    CANCEL (EnumSet.of(BOOKED),                 CANCELLED, "取消预订",   "booking.make", "cancellation"),
    USE    (EnumSet.of(BOOKED),                 USED,      "登记使用",   "booking.keep", "use"),
    MISS   (EnumSet.of(BOOKED),                 MISSED,    "登记未到场", "booking.keep", "absence");

    private final Step<BookingStage> step;

    BookingMove(Set<BookingStage> from, BookingStage to, String label, String permission, String noun) {
        step = new Step<>(from, to, label, permission, noun);
    }

    @Override public Step<BookingStage> step() { return step; }
}
