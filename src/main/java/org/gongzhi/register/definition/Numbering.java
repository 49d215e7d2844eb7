package org.gongzhi.register.definition;

import java.util.regex.Pattern;

/** The pattern of a register's numbers: {@code KT-{year}-{serial:3}} becomes KT-2026-007. */
public record Numbering(String pattern) {

    static final Pattern FORM = Pattern.compile("[^{}]*(?:\\{year}[^{}]*)?\\{serial(?::[1-9])?}[^{}]*");
    private static final Pattern SERIAL = Pattern.compile("\\{serial(?::([1-9]))?}");

    public String of(int year, long serial) {
        var found = SERIAL.matcher(pattern);
        if (!found.find()) throw new IllegalStateException(pattern);
        var width = found.group(1) == null ? 1 : Integer.parseInt(found.group(1));
        return found.replaceFirst(String.format("%0" + width + "d", serial)).replace("{year}", String.valueOf(year));
    }

    /** Without a year in them, numbers go on over the years. */
    public int countedIn(int year) { return pattern.contains("{year}") ? year : 0; }
}
