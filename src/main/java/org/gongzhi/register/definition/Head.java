package org.gongzhi.register.definition;

/**
 * What a register is called and where it comes from.
 *
 * @param noun   one entry of it: 课题
 * @param source the rule that asks for it
 * @param number the pattern of its numbers
 */
public record Head(String key, String name, String noun, String source, String group, String icon, Numbering number, String about) {

    /** For people: without the numbers under which our own papers keep their mechanisms. */
    public String shownSource() { return source.replaceAll("[；;，,、\\s]*\\bM[0-9]{1,3}\\b", "").strip(); }
}
