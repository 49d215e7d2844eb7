package org.gongzhi.appraisal.scheme;

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

    /** For path variables. */
    public static Part of(String noun) { return valueOf(noun.toUpperCase()); }
}
