package org.gongzhi.platform.job;

import java.util.NoSuchElementException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The kinds of long work there are. Found late, for a kind may itself start jobs. */
@Component
class JobKinds {

    private final ObjectProvider<JobKind> kinds;

    JobKinds(ObjectProvider<JobKind> kinds) {
        this.kinds = kinds;
    }

    JobKind named(String name) {
        return kinds.stream().filter(kind -> kind.name().equals(name)).findFirst().orElseThrow(() -> new NoSuchElementException("No kind of job " + name));
    }

    /** A kind that a newer version no longer has keeps its name. */
    String label(String name) {
        return kinds.stream().filter(kind -> kind.name().equals(name)).map(JobKind::label).findFirst().orElse(name);
    }
}
