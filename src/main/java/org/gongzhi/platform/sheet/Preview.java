package org.gongzhi.platform.sheet;

import java.util.List;

/**
 * What a file would do, before it does it.
 *
 * @param total    rows with data
 * @param good     rows without a bad cell
 * @param faults   bad cells in all
 * @param bad      the bad cells in the order of the file, at most {@link #KEPT}
 * @param missing  required columns that the file lacks; then no row was looked at
 * @param unknown  columns of the file that are not taken
 */
public record Preview(String fileName, long total, long good, long faults, List<Bad> bad, List<String> missing, List<String> unknown) {

    /** A page shows so many; the sheet of the list has them all, up to {@link #KEPT}. */
    public static final int SHOWN = 200;
    public static final int KEPT = 100_000;

    /** Whether the file can be taken. */
    public boolean clean() { return missing.isEmpty() && faults == 0 && total > 0; }

    public List<Bad> shown() { return bad.subList(0, Math.min(SHOWN, bad.size())); }
}
