package org.gongzhi.platform.seal;

import java.time.Instant;
import java.util.HexFormat;

/**
 * The last seal as it is noted outside of the database: a note on paper serves as well.
 *
 * @param total how many rows were sealed
 * @param value of the seal, in hexadecimal
 */
public record Head(long number, long total, String value, Instant at) {

    private static final String GROUPS_OF_FOUR = "(.{4})(?!$)";

    static Head of(Seal seal) { return new Head(seal.number(), seal.total(), HexFormat.of().formatHex(seal.value()), seal.at()); }

    boolean isOf(Seal seal) { return of(seal).equals(this); }

    /** In groups of four, as one reads it aloud or compares it with paper. */
    public String readable() { return value.replaceAll(GROUPS_OF_FOUR, "$1 "); }

    String line() { return number + " " + total + " " + value + " " + at; }

    static Head parsed(String line) {
        var parts = line.strip().split(" ");
        return new Head(Long.parseLong(parts[0]), Long.parseLong(parts[1]), parts[2], Instant.parse(parts[3]));
    }
}
