package org.gongzhi.register.definition;

/** Something in a register's file that cannot be: where it stands, and what to write instead. */
public record Mistake(String file, int line, String what) {

    @Override public String toString() { return file + " 第 " + line + " 行：" + what; }
}
