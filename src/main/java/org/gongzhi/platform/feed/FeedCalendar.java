package org.gongzhi.platform.feed;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.Duration;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.todo.Todos;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody's to-dos with a deadline, and what else stands in their calendar, as one iCalendar. */
@Component
@Transactional(readOnly = true)
class FeedCalendar {

    private static final int PAST_DAYS = 31;
    private static final int AHEAD_DAYS = 366;
    private static final int OF_EACH = 200;
    private static final java.time.Duration DEADLINE = java.time.Duration.ofMinutes(30);
    private static final int HOURS_BETWEEN_READS = 4;

    private final Todos todos;
    private final ObjectProvider<FeedSource> sources;
    private final Clock clock;

    FeedCalendar(Todos todos, ObjectProvider<FeedSource> sources, Clock clock) {
        this.todos = todos;
        this.sources = sources;
        this.clock = clock;
    }

    /** @param base what addresses of ours begin with */
    byte[] of(Viewer viewer, String office, String base) {
        var calendar = new ICalendar();
        calendar.setProductId("-//Gongzhi//" + office + "//ZH");
        calendar.setName(office + " " + viewer.capacity());
        calendar.setRefreshInterval(Duration.builder().hours(HOURS_BETWEEN_READS).build());
        entries(viewer).forEach(entry -> calendar.addEvent(event(entry, base)));
        return Biweekly.write(calendar).go().getBytes(StandardCharsets.UTF_8);
    }

    private List<FeedEntry> entries(Viewer viewer) {
        var today = LocalDate.now(clock);
        var all = new ArrayList<FeedEntry>();
        for (var todo : todos.of(viewer, OF_EACH)) {
            var due = todo.due();
            if (due != null) all.add(new FeedEntry(uid(todo.kind() + todo.href() + todo.title()), todo.kind() + "：" + todo.title(), due.minus(DEADLINE), due, "", todo.href()));
        }
        sources.orderedStream().filter(source -> viewer.may(source.permission()))
                .forEach(source -> all.addAll(source.entries(viewer, today.minusDays(PAST_DAYS), today.plusDays(AHEAD_DAYS))));
        return all;
    }

    private VEvent event(FeedEntry entry, String base) {
        var event = new VEvent();
        event.setUid(entry.uid() + "@gongzhi");
        event.setDateTimeStamp(Date.from(clock.instant()));
        event.setSummary(entry.title());
        event.setDateStart(Date.from(entry.starts()));
        event.setDateEnd(Date.from(later(entry.starts(), entry.ends())));
        if (!entry.place().isEmpty()) event.setLocation(entry.place());
        event.setUrl(base + entry.href());
        return event;
    }

    private static Instant later(Instant starts, Instant ends) { return ends.isAfter(starts) ? ends : starts.plus(DEADLINE); }

    private static String uid(String of) { return UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8)).toString(); }
}
