package org.gongzhi.platform.page;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** One thing to choose from in a form: what is sent, and what is read. */
public record Option(String value, String label) {

    /** The choices an enum or any other closed list offers. */
    public static <T> List<Option> of(T[] things, Function<T, String> value, Function<T, String> label) {
        return Stream.of(things).map(thing -> new Option(value.apply(thing), label.apply(thing))).toList();
    }
}
