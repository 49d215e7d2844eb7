package org.gongzhi.organization;

/** Who knows when organizations were active. Each module whose records show it brings a bean; floors above are known by it only. */
public interface ActivitySource {

    /** A query that yields {@code organization} (uuid) and {@code day} (date): the latest activity of each, or several. It may use {@code :low} and {@code :high} (region codes). */
    String days();
}
