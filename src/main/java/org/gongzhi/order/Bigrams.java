package org.gongzhi.order;

import java.util.stream.IntStream;

/** The two-character pieces of a title, by which any part of it is found. */
final class Bigrams {

    private Bigrams() {}

    static String[] of(String text) {
        return IntStream.range(0, text.length() - 1).mapToObj(at -> text.substring(at, at + 2)).distinct().toArray(String[]::new);
    }
}
