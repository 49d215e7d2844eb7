package org.gongzhi.order.rating;

import java.util.List;
import org.gongzhi.platform.Refused;

/** The five levels, in the words of the offices; from 基本满意 up a resident counts as satisfied (domain.md C5). */
public record Level(int value, String label) {

    public static final int LOW = 2;
    public static final int SATISFIED = 3;

    public static final List<Level> ALL = List.of(new Level(5, "非常满意"), new Level(4, "满意"), new Level(3, "基本满意"),
            new Level(2, "不满意"), new Level(1, "很不满意"));

    /** @throws Refused {@code rating.level.unknown} */
    public static Level of(int value) {
        if (value < 1 || value > 5) throw new Refused("rating.level.unknown").at("level");
        return ALL.get(5 - value);
    }
}
