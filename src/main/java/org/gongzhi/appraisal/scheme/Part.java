package org.gongzhi.appraisal.scheme;

import java.util.stream.Stream;
import org.gongzhi.platform.Missing;

/** What a scheme is made of; the name is part of an address, in small letters. */
public enum Part {
    GROUPS("分组"),
    ITEMS("评分项"),
    FACTS("已知情况"),
    BANDS("等次"),
    GATES("限定条件");

    private final String label;

    Part(String label) {
        this.label = label;
    }

    public String label() { return label; }

    public String noun() { return name().toLowerCase(); }

    /** As it stands in an address. */
    public static Part of(String noun) { return Stream.of(values()).filter(part -> part.noun().equals(noun)).findFirst().orElseThrow(Missing::new); }
}
