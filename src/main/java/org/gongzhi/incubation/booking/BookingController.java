package org.gongzhi.incubation.booking;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.gongzhi.incubation.Named;
import org.gongzhi.incubation.Said;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Form;
import org.gongzhi.platform.page.Menu;
import org.gongzhi.platform.page.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/incubation/bookings")
class BookingController {

    /** @param organization by its name, where a desk books for one */
    record Wanted(@NotNull UUID room, @Nullable @Size(max = 80) String organization, @NotNull LocalDate on, @NotNull LocalTime from, @NotNull LocalTime to,
            @NotNull @Min(1) @Max(9999) Integer people, @NotBlank @Size(max = 100) String purpose) {

        boolean names() { return organization != null && !organization.isBlank(); }

        NewBooking of(@Nullable UUID organization) { return new NewBooking(room, organization, on, from, to, people, purpose); }
    }

    record Used(@NotNull @Min(0) @Max(9999) Integer people) {}

    private final Bookings bookings;
    private final BookingPages pages;
    private final CalendarPages calendars;
    private final Named named;

    BookingController(Bookings bookings, BookingPages pages, CalendarPages calendars, Named named) {
        this.bookings = bookings;
        this.pages = pages;
        this.calendars = calendars;
        this.named = named;
    }

    @GetMapping
    @Requires("booking.read")
    @Menu.Entry(value = "场地预订", icon = "calendar-event", group = "孵化培育", rank = 53)
    BookingListPage list(@RequestParam(required = false) @Nullable BookingStage stage, @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before,
            @RequestParam(defaultValue = "") String format, Viewer viewer) {
        return pages.list(stage, before, "xlsx".equals(format), viewer);
    }

    @GetMapping("/calendar")
    @Requires("booking.read")
    CalendarPage calendar(@RequestParam(required = false) @Nullable UUID centre, @RequestParam(required = false) @Nullable UUID room,
            @RequestParam(required = false) @Nullable LocalDate on, Viewer viewer) {
        return calendars.show(centre, room, on, viewer);
    }

    @PostMapping
    @Requires("booking.make")
    @ResponseStatus(HttpStatus.CREATED)
    Page book(Form<Wanted> form, @RequestParam(required = false) @Nullable UUID room, Viewer viewer) {
        return form.create(typed -> bookings.book(typed.of(typed.names() ? named.organization(typed.organization(), viewer) : null), viewer))
                .<Page>map(id -> pages.show(id, viewer))
                .orElseGet(() -> calendars.show(null, room, form.error("on") == null ? LocalDate.parse(form.value("on", null)) : null, viewer));
    }

    @GetMapping("/{id}")
    @Requires("booking.read")
    BookingPage show(@PathVariable UUID id, Viewer viewer) {
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/cancellation")
    @Requires("booking.make")
    BookingPage cancel(@PathVariable UUID id, Form<Said.Note> form, Viewer viewer) {
        form.submit(typed -> bookings.cancel(id, typed.note(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/use")
    @Requires("booking.keep")
    BookingPage use(@PathVariable UUID id, Form<Used> form, Viewer viewer) {
        form.submit(typed -> bookings.use(id, typed.people(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/absence")
    @Requires("booking.keep")
    BookingPage miss(@PathVariable UUID id, Form<Said.Note> form, Viewer viewer) {
        form.submit(typed -> bookings.miss(id, typed.note(), viewer));
        return pages.show(id, viewer);
    }
}
