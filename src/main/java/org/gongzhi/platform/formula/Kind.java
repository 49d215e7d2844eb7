package org.gongzhi.platform.formula;

import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;

/** What an input of a formula is, and what a formula yields. */
public enum Kind {
    NUMBER("数", SimpleType.DOUBLE),
    TEXT("文字", SimpleType.STRING),
    FLAG("是否", SimpleType.BOOL);

    private final String label;
    private final CelType type;

    Kind(String label, CelType type) {
        this.label = label;
        this.type = type;
    }

    public String label() { return label; }

    CelType type() { return type; }
}
