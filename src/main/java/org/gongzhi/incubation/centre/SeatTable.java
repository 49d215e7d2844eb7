package org.gongzhi.incubation.centre;

import java.util.Arrays;
import java.util.List;
import org.gongzhi.platform.sheet.Column;
import org.gongzhi.platform.sheet.Importer;
import org.gongzhi.platform.sheet.SheetValues;
import org.springframework.context.MessageSource;

/** The columns of a table of rooms and seats: a row without a seat is a room only. */
final class SeatTable {

    record Row(String room, int floor, RoomKind kind, int capacity, String seat, int down, int across) {}

    private static final Column<String> ROOM = Column.text("房间", 30).required().example("开放办公区");
    private static final Column<Integer> FLOOR = Column.whole("楼层", -9, 99).required().example("2");
    private static final Column<RoomKind> KIND = Column.choice("用途", Arrays.asList(RoomKind.values()), RoomKind::label).required().example("开放工位区");
    private static final Column<Integer> CAPACITY = Column.whole("容纳人数", 1, 9999).required().example("20");
    private static final Column<String> SEAT = Column.text("工位", 20).example("A1").hint("会议室和活动场地不填");
    private static final Column<Integer> DOWN = Column.whole("第几排", 1, 99).example("1");
    private static final Column<Integer> ACROSS = Column.whole("第几列", 1, 99).example("1");

    private SeatTable() {}

    static Importer<Row> importer(MessageSource messages) {
        return new Importer<>("房间与工位", List.of(ROOM, FLOOR, KIND, CAPACITY, SEAT, DOWN, ACROSS), SeatTable::row, messages);
    }

    private static Row row(SheetValues values) {
        var seat = values.or(SEAT, "");
        if (!seat.isEmpty() && values.get(KIND).isBookable()) throw values.refuse(SEAT, "incubation.seat.bookable");
        return new Row(values.get(ROOM), values.get(FLOOR), values.get(KIND), values.get(CAPACITY), seat, values.or(DOWN, 1), values.or(ACROSS, 1));
    }
}
