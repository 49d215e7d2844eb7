package org.gongzhi.register.definition;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A file says no register; it tells all its mistakes at once, from the top down. */
public class Mistaken extends RuntimeException {

    private final transient List<Mistake> mistakes;

    public Mistaken(List<Mistake> mistakes) {
        super(sorted(mistakes).stream().map(Mistake::toString).collect(Collectors.joining("\n")));
        this.mistakes = sorted(mistakes);
    }

    public List<Mistake> mistakes() { return mistakes; }

    private static List<Mistake> sorted(List<Mistake> mistakes) {
        return mistakes.stream().distinct().sorted(Comparator.comparing(Mistake::file).thenComparingInt(Mistake::line)).toList();
    }
}
