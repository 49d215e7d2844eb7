package org.gongzhi.order.need;

import java.util.Set;
import java.util.stream.Stream;
import org.gongzhi.platform.move.Move;
import org.gongzhi.platform.move.Step;

/** What is written into a need's journal although the need stays where it is. */
public enum NeedMark {

    DISCLOSURE ("查看联系方式", "need.disclose"),
    SUPPORT    ("邻居附议",     "need.record"),
    RECEIPT    ("重发回执",     "need.record");

    private final String label;
    private final String permission;

    NeedMark(String label, String permission) {
        this.label = label;
        this.permission = permission;
    }

    Move<NeedStage> in(NeedStage stage) { return new Standing(name(), new Step<>(Set.of(stage), stage, label, permission, "")); }

    /** The move or the mark of a journal row. */
    public static Move<NeedStage> named(String name) {
        return Stream.of(values()).filter(mark -> mark.name().equals(name)).findAny()
                .map(mark -> mark.in(NeedStage.NEW))
                .orElseGet(() -> NeedMove.valueOf(name));
    }

    private record Standing(String name, Step<NeedStage> step) implements Move<NeedStage> {}
}
