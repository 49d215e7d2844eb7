package org.gongzhi.organization.inspection;

import java.util.Map;
import java.util.UUID;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.job.JobKind;
import org.gongzhi.platform.job.Progress;
import org.springframework.stereotype.Component;

/** Takes a table of conclusions that was looked through before. */
@Component
class ConclusionJob implements JobKind {

    static final String NAME = "inspection-import";
    static final String INTAKE = "intake";

    private final Conclusions conclusions;

    ConclusionJob(Conclusions conclusions) {
        this.conclusions = conclusions;
    }

    @Override public String name() { return NAME; }

    @Override public String label() { return "导入年检结论"; }

    @Override public String permission() { return "supervision.import"; }

    @Override
    public String run(Map<String, String> input, Viewer by, Progress progress) {
        var id = UUID.fromString(input.get(INTAKE));
        conclusions.take(id, by, progress);
        return ConclusionsPage.PATH + "/" + id;
    }
}
