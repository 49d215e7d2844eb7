package org.gongzhi.platform.job;

import java.util.UUID;

/** Writes progress down at most twice a second, whatever the work does. */
class JobProgress implements Progress {

    private static final long PAUSE = 500_000_000;

    private final JobRows rows;
    private final UUID id;
    private long written = System.nanoTime() - PAUSE;

    JobProgress(JobRows rows, UUID id) {
        this.rows = rows;
        this.id = id;
    }

    @Override
    public void at(long done, long total) {
        var now = System.nanoTime();
        if (now - written < PAUSE) return;
        written = now;
        rows.progress(id, done, total);
    }
}
