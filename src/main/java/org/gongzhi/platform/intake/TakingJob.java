package org.gongzhi.platform.intake;

import java.util.Map;
import java.util.UUID;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.job.JobKind;
import org.gongzhi.platform.job.Progress;

/** Takes a table in that was looked through before. A bean for each part of the house. @param at where its page is */
public record TakingJob(String name, String label, String permission, String at, Taking taking) implements JobKind {

    @FunctionalInterface
    public interface Taking {

        void take(UUID id, Viewer viewer, Progress progress);
    }

    private static final String INTAKE = "intake";

    /** What {@link #run} is to be told. */
    public static Map<String, String> input(UUID intake) { return Map.of(INTAKE, intake.toString()); }

    @Override
    public String run(Map<String, String> input, Viewer by, Progress progress) {
        var id = UUID.fromString(input.get(INTAKE));
        taking.take(id, by, progress);
        return at + "/" + id;
    }
}
