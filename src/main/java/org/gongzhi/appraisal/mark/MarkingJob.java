package org.gongzhi.appraisal.mark;

import java.util.Map;
import java.util.UUID;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.job.JobKind;
import org.gongzhi.platform.job.Progress;
import org.springframework.stereotype.Component;

/** Takes a long table of marks in that was looked through before. */
@Component
public class MarkingJob implements JobKind {

    public static final String NAME = "appraisal-import";
    private static final String ROUND = "round";
    private static final String INTAKE = "intake";

    private final Intakes intakes;

    MarkingJob(Intakes intakes) {
        this.intakes = intakes;
    }

    /** What {@link #run} is to be told. */
    public static Map<String, String> input(UUID round, UUID intake) { return Map.of(ROUND, round.toString(), INTAKE, intake.toString()); }

    @Override public String name() { return NAME; }

    @Override public String label() { return "写入评分表"; }

    @Override public String permission() { return "appraisal.mark"; }

    @Override
    public String run(Map<String, String> input, Viewer by, Progress progress) {
        var round = UUID.fromString(input.get(ROUND));
        var intake = UUID.fromString(input.get(INTAKE));
        intakes.take(round, intake, by, progress);
        return "/appraisals/" + round + "/import/" + intake;
    }
}
