package org.gongzhi.register.intake;

import java.util.Map;
import java.util.UUID;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.job.JobKind;
import org.gongzhi.platform.job.Progress;
import org.springframework.stereotype.Component;

/** Takes a table in that was looked through before. */
@Component
class EntryTakingJob implements JobKind {

    static final String NAME = "register-import";
    static final String INTAKE = "intake";
    static final String REGISTER = "register";

    private final EntryIntakes intakes;

    EntryTakingJob(EntryIntakes intakes) {
        this.intakes = intakes;
    }

    @Override public String name() { return NAME; }

    @Override public String label() { return "导入台账"; }

    @Override public String permission() { return "register.import"; }

    @Override
    public String run(Map<String, String> input, Viewer by, Progress progress) {
        var id = UUID.fromString(input.get(INTAKE));
        intakes.take(id, by, progress);
        return "/registers/" + input.get(REGISTER) + "/import/" + id;
    }
}
