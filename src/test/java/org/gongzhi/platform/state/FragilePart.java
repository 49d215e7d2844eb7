package org.gongzhi.platform.state;

import java.util.List;
import org.springframework.stereotype.Component;

/** A part that breaks when it is told to. */
@Component
class FragilePart implements StatePart {

    static volatile boolean broken;

    @Override public String title() { return "易碎"; }

    @Override
    public List<Fact> facts() {
        if (broken) throw new IllegalStateException("the secret of 易碎");
        return List.of(Fact.good("完好", "是"));
    }
}
