package org.gongzhi.platform.feed;

import java.time.LocalDate;
import java.util.List;
import org.gongzhi.platform.access.Viewer;

/** What stands in somebody's calendar beside their to-dos, such as meetings. Each is a bean of the module that knows it. */
public interface FeedSource {

    /** Only viewers with the permission are asked for. */
    String permission();

    /** What lies between two days, both included, within the viewer's reach. */
    List<FeedEntry> entries(Viewer viewer, LocalDate from, LocalDate to);
}
