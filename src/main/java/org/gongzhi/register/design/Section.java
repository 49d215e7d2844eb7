package org.gongzhi.register.design;

import java.util.Set;
import java.util.stream.Stream;
import org.gongzhi.platform.Missing;

/** What a register's file is made of, piece by piece. */
public enum Section {

    FIELDS("fields", "字段", "field"),
    STATES("states", "状态", "STATE"),
    MOVES("moves", "办理", "move"),
    TODOS("todos", "待办", ""),
    FIGURES("figures", "指标", "figure"),
    UNIQUE("unique", "不能重复", "");

    private final String written;
    private final String label;
    private final String fresh;

    Section(String written, String label, String fresh) {
        this.written = written;
        this.label = label;
        this.fresh = fresh;
    }

    /** As it is called in a file, and in an address. */
    public String written() { return written; }

    public String label() { return label; }

    /** Whether its pieces go by a number instead of a name. */
    boolean isCounted() { return fresh.isEmpty(); }

    /** A name for one that nobody has named. */
    String fresh(Set<String> taken) { return Stream.iterate(1, n -> n + 1).map(n -> fresh + n).filter(name -> !taken.contains(name)).findFirst().orElseThrow(); }

    /** @throws Missing when there is no such section */
    public static Section of(String written) { return Stream.of(values()).filter(one -> one.written.equals(written)).findFirst().orElseThrow(Missing::new); }
}
