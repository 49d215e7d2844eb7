package org.gongzhi.incubation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.LocalTime;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.gongzhi.OfficeTest;
import org.gongzhi.incubation.booking.BookingMove;
import org.gongzhi.incubation.booking.BookingStage;
import org.gongzhi.incubation.booking.Bookings;
import org.gongzhi.incubation.booking.NewBooking;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.move.Move;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class BookingTests {

    private static final int THREADS = 64;

    @Autowired GivenCentres given;
    @Autowired Bookings bookings;
    @Autowired OfficeClock clock;

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            BOOKED    | [CANCEL, USE, MISS]
            USED      | []
            MISSED    | []
            CANCELLED | []
            """)
    void onlyTheseMovesAreOpen(BookingStage stage, String moves) {
        assertThat(Move.openIn(stage, BookingMove.values())).hasToString(moves);
    }

    @Test
    void oneOfManyGetsTheRoom() throws Exception {
        var room = given.meetingRoom(given.aCentre());
        var start = new CyclicBarrier(THREADS);
        var pool = Executors.newFixedThreadPool(THREADS);

        var answers = pool.invokeAll(IntStream.range(0, THREADS).mapToObj(n -> (Callable<String>) () -> {
            start.await();
            return tried(wanted(room, n % 2 == 0 ? "09:00" : "09:30", "11:00"), "wangmin");
        }).toList());
        pool.shutdown();

        assertThat(answers).extracting(Future::get).containsOnlyOnce("booked").filteredOn("booking.taken"::equals).hasSize(THREADS - 1);
    }

    @Test
    void roomsAreFreeAgainOnceCancelledAndSideBySideIsNoConflict() {
        var room = given.meetingRoom(given.aCentre());
        var first = bookings.book(wanted(room, "09:00", "11:00"), given.as("wangmin"));

        assertThat(tried(wanted(room, "10:30", "11:30"), "linxia")).isEqualTo("booking.taken");
        assertThat(tried(wanted(room, "11:00", "12:00"), "linxia")).isEqualTo("booked");
        bookings.cancel(first, "改期", given.as("wangmin"));
        assertThat(tried(wanted(room, "09:00", "11:00"), "zhouqi")).isEqualTo("booked");
    }

    @Test
    void whoeverComesSecondHearsWhoHasTheRoomAndWhatForOnlyIfTheyMayOpenIt() {
        var centre = given.aCentre();
        var room = given.meetingRoom(centre);
        var first = given.reviewed(centre);
        bookings.book(wanted(room, "09:00", "10:00"), given.as(first.login()));
        bookings.book(wanted(room, "10:30", "11:30"), given.as("wangmin"));

        assertThat(whyNot(wanted(room, "09:30", "11:00"), "wangmin")).startsWith("09:00—10:00 已由入驻测试中心").endsWith("预订（例会）、10:30—11:30 已由中心预订（例会）");
        assertThat(whyNot(wanted(room, "09:30", "11:00"), first.login())).endsWith("预订（例会）、10:30—11:30 已由中心预订");
        assertThat(whyNot(wanted(room, "09:30", "10:00"), "linxia")).endsWith("预订").doesNotContain("例会");
    }

    @Test
    void theHoursOfTheHouseAndTheSizeOfTheRoomCount() {
        var room = given.meetingRoom(given.aCentre());

        assertThat(tried(wanted(room, "07:00", "09:00"), "wangmin")).isEqualTo("booking.hours");
        assertThat(tried(wanted(room, "09:10", "10:00"), "wangmin")).isEqualTo("booking.half-hours");
        assertThat(tried(wanted(room, "10:00", "10:00"), "wangmin")).isEqualTo("booking.order");
        assertThat(tried(new NewBooking(room, null, given.today().plusDays(2), LocalTime.of(9, 0), LocalTime.of(10, 0), 21, "大会"), "wangmin")).isEqualTo("booking.people");
        assertThat(tried(new NewBooking(room, null, given.today().plusDays(31), LocalTime.of(9, 0), LocalTime.of(10, 0), 2, "太早"), "wangmin")).isEqualTo("booking.ahead");
        assertThat(tried(new NewBooking(room, null, given.today().minusDays(1), LocalTime.of(9, 0), LocalTime.of(10, 0), 2, "太晚"), "wangmin")).isEqualTo("booking.past");
    }

    @Test
    void anOrganizationHasSoManyHoursInAMonthAndTheCentreHasNoLimit() {
        var centre = given.aCentre();
        var room = given.meetingRoom(centre);
        var settled = given.reviewed(centre);

        assertThat(tried(wanted(room, "08:30", "20:30"), settled.login())).isEqualTo("booked");
        assertThat(tried(new NewBooking(given.meetingRoom(given.aCentre()), null, given.today().plusDays(2), LocalTime.of(8, 30), LocalTime.of(13, 0), 3, "再来"),
                settled.login())).isEqualTo("booking.quota");
        assertThat(tried(new NewBooking(given.meetingRoom(given.aCentre()), null, given.today().plusDays(2), LocalTime.of(8, 30), LocalTime.of(12, 30), 3, "正好"),
                settled.login())).isEqualTo("booked");
    }

    @Test
    void useIsRecordedOnceItHasBegun() {
        var room = given.meetingRoom(given.aCentre());
        var id = bookings.book(wanted(room, "09:00", "11:00"), given.as("linxia"));

        assertThatThrownBy(() -> bookings.use(id, 8, given.as("wangmin"))).hasMessage("booking.use.early");
        clock.<UUID>at(clock.instant().plus(Duration.ofDays(3)), () -> {
            assertThatThrownBy(() -> bookings.cancel(id, "", given.as("linxia"))).hasMessage("booking.cancel.late");
            bookings.use(id, 8, given.as("wangmin"));
            return id;
        });
    }

    private String tried(NewBooking wanted, String login) {
        try {
            bookings.book(wanted, given.as(login));
            return "booked";
        } catch (Refused refused) {
            return refused.getMessage();
        }
    }

    private String whyNot(NewBooking wanted, String login) {
        var refused = catchThrowableOfType(Refused.class, () -> bookings.book(wanted, given.as(login)));
        assertThat(refused).hasMessage("booking.taken");
        return (String) refused.getArguments()[2];
    }

    private NewBooking wanted(UUID room, String from, String to) {
        return new NewBooking(room, null, given.today().plusDays(2), LocalTime.parse(from), LocalTime.parse(to), 5, "例会");
    }
}
