package org.gongzhi.organization.supervision;

import java.time.LocalDate;
import java.util.List;
import org.gongzhi.organization.supervision.MatterPage.Line;
import org.gongzhi.platform.move.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What the page of one matter has that no other kind has.
 *
 * @param owed     whether it is late once {@code due} is past
 * @param path     the straight way
 * @param passages longer texts under their headings; empty ones are left out
 */
public record MatterBody(@Nullable LocalDate due, boolean owed, List<? extends Stage> path, List<Line> lines, List<Line> passages, List<Offer> offers) {}
