package org.gongzhi.platform.state;

import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All parts of the state, one after the other; one that cannot tell does not keep the others from telling. */
@Component
class States {

    private static final Logger LOG = LoggerFactory.getLogger(States.class);

    private final ObjectProvider<StatePart> parts;

    States(ObjectProvider<StatePart> parts) {
        this.parts = parts;
    }

    List<StatePage.Section> sections() {
        return parts.stream().sorted(Comparator.comparingInt(StatePart::rank)).map(part -> new StatePage.Section(part.title(), facts(part))).toList();
    }

    private static List<Fact> facts(StatePart part) {
        try {
            return part.facts();
        } catch (RuntimeException fault) {
            LOG.warn("The state of {} could not be read", part.title(), fault);
            return List.of(Fact.bad(part.title(), "读取失败", "请查看日志里的原因。"));
        }
    }
}
