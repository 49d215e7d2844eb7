package org.gongzhi.register.definition;

import java.util.Locale;
import org.gongzhi.platform.formula.Kind;
import org.jspecify.annotations.Nullable;

/** What a field holds, how a formula sees it, and whether a list can be filtered by it. */
public enum FieldType {

    TEXT("单行文字", Kind.TEXT, false),
    LONG("多行文字", Kind.TEXT, false),
    NUMBER("数字", Kind.NUMBER, true),
    MONEY("金额", Kind.NUMBER, false),
    DATE("日期", Kind.TEXT, true),
    PERIOD("统计期", Kind.TEXT, true),
    CHOICE("选项", Kind.TEXT, true),
    YESNO("是否", Kind.FLAG, true),
    CHECKLIST("多选清单", null, false),
    REGION("地区", Kind.TEXT, true),
    ORGANIZATION("社会组织", Kind.TEXT, true),
    PERSON("人员", Kind.TEXT, true),
    PARTY_ORGANIZATION("党组织", Kind.TEXT, true),
    FILES("附件", Kind.NUMBER, false),
    TABLE("明细表", null, false),
    COMPUTED("自动计算", null, false);

    private final String label;
    private final @Nullable Kind kind;
    private final boolean filterable;

    FieldType(String label, @Nullable Kind kind, boolean filterable) {
        this.label = label;
        this.kind = kind;
        this.filterable = filterable;
    }

    public String label() { return label; }

    /** As it is written in a file. */
    public String written() { return name().toLowerCase(Locale.ROOT); }

    /** As a formula reads it; null for what it gathers from, and for what is a formula itself. */
    public @Nullable Kind kind() { return kind; }

    public boolean isFilterable() { return filterable; }

    /** Whether it names something that has a page of its own. */
    public boolean isReference() { return this == ORGANIZATION || this == PERSON || this == PARTY_ORGANIZATION; }

    public boolean isNumber() { return this == NUMBER || this == MONEY; }

    /** Whether it can stand in a table of rows. */
    public boolean isCell() { return this != TABLE && this != COMPUTED && this != FILES && this != CHECKLIST; }
}
