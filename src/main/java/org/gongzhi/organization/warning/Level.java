package org.gongzhi.organization.warning;

import java.util.List;
import org.gongzhi.platform.page.Option;

/** How serious a warning is. */
public enum Level {

    BLUE("蓝色（关注）"), YELLOW("黄色（预警）"), RED("红色（重点）");

    private final String label;

    Level(String label) { this.label = label; }

    public String label() { return label; }

    static List<Option> options() { return Option.of(values(), Level::name, Level::label); }
}
