package org.gongzhi.platform;

import java.util.List;
import java.util.stream.Collectors;

/** Several noes at once, each {@link Refused#at at its field}: whoever filled in a long form hears of all of them. */
public class Refusals extends RuntimeException {

    private final transient List<Refused> all;

    public Refusals(List<Refused> all) {
        super(all.stream().map(one -> one.field() + " " + one.getMessage()).collect(Collectors.joining(", ")));
        this.all = List.copyOf(all);
    }

    public List<Refused> all() { return all; }
}
