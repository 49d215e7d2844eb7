package org.gongzhi.platform.question;

import java.util.regex.Pattern;
import org.gongzhi.platform.envelope.Sha256;

/**
 * Proof of work (Hashcash): a number which together with the challenge has a SHA-256 that begins with so many zero bits. To
 * find one takes 2<sup>bits</sup> tries on average, to check it takes one.
 */
final class Work {

    /** What the script counts with, and no more: a number is all it can be. */
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,15}");

    private Work() {}

    static boolean isDone(String challenge, String number, int bits) {
        return NUMBER.matcher(number).matches() && zeros(Sha256.of(challenge + "." + number)) >= bits;
    }

    private static int zeros(byte[] hash) {
        int zeros = 0;
        for (byte part : hash) {
            if (part != 0) return zeros + Integer.numberOfLeadingZeros(part & 0xff) - 24;
            zeros += 8;
        }
        return zeros;
    }
}
