package org.gongzhi.organization.supervision;

import java.time.LocalDate;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.todo.Todo;
import org.jspecify.annotations.Nullable;

/** What is due by the end of a day. */
public final class Dues {

    private Dues() {}

    public static Todo todo(String kind, String title, String href, @Nullable LocalDate due) {
        return new Todo(kind, title, href, due == null ? null : due.plusDays(1).atStartOfDay(OfficeClock.ZONE).toInstant().minusSeconds(1));
    }
}
