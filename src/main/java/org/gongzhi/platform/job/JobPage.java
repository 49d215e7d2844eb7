package org.gongzhi.platform.job;

import java.time.Instant;
import java.util.UUID;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/**
 * How far a job is. Asks for itself again every second until it is over.
 *
 * @param total   0 while unknown
 * @param runs    more than one if the program was stopped in between
 * @param message why it failed, in a sentence
 * @param result  where to see what came of it
 */
@Template("job/show")
public record JobPage(UUID id, String label, JobState state, long done, long total, int runs, @Nullable String message, @Nullable String result,
        Instant createdAt, @Nullable Instant startedAt, @Nullable Instant finishedAt) implements Page {

    @Override public String self() { return Jobs.href(id); }

    /** 0 to 100, null while unknown. */
    public @Nullable Long percent() { return total == 0 ? null : Math.min(100, 100 * done / total); }
}
