package org.gongzhi.platform.seal;

import org.jspecify.annotations.Nullable;

/**
 * One thing wrong.
 *
 * @param seal the number of the seal
 * @param id   of the row; null when it is about the seal
 * @param at   what the row says when it happened, in UTC; empty when it is gone or about the seal
 */
public record Finding(Fault fault, long seal, @Nullable Long id, String at) {

    static Finding of(Fault fault, Seal seal) { return new Finding(fault, seal.number(), null, ""); }

    static Finding of(Fault fault, Seal seal, long id, String at) { return new Finding(fault, seal.number(), id, at); }

    /** For the console. */
    String sentence() {
        return (id == null ? "seal " + seal : "row " + id + (at.isEmpty() ? "" : " of " + at + " UTC") + " (seal " + seal + ")") + ": " + fault.sentence();
    }
}
