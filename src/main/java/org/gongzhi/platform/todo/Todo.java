package org.gongzhi.platform.todo;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that awaits the viewer.
 *
 * @param kind what has to be done, in two to six characters: 待审批
 * @param href where it can be done
 * @param due  until when; null when nothing presses
 */
public record Todo(String kind, String title, String href, @Nullable Instant due) {

    public boolean overdue(Instant now) { return due != null && due.isBefore(now); }
}
