package org.gongzhi.register.definition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gongzhi.platform.move.Stage.Tone;

/** Reads the states of a register and the path through them. */
final class StateReader {

    private final List<State> states = new ArrayList<>();
    private final List<State> path = new ArrayList<>();

    StateReader(String register, Part states, Part path) {
        for (var part : states.entries().values()) this.states.add(state(register, part));
        if (this.states.isEmpty()) states.wrong("至少要有一个状态，例如 states: {FILED: {label: 已登记, tone: done}}。");
        for (var item : path.items()) if (item.isKnown(keys(), "状态")) this.path.add(named(item.text()));
        if (this.path.isEmpty()) this.path.addAll(this.states.stream().filter(state -> state.tone() != Tone.STOPPED).toList());
    }

    List<State> all() { return states; }

    List<State> path() { return path; }

    List<String> keys() { return states.stream().map(State::key).toList(); }

    /** Some states by their keys; those that are none are told. */
    Set<String> known(Part part) { return part.items().stream().filter(item -> item.isKnown(keys(), "状态")).map(Part::text).collect(LinkedHashSet::new, Set::add, Set::addAll); }

    /** This state and all that follow it on the path. */
    Set<String> from(Part part) {
        if (!part.isThere() || !part.isKnown(keys(), "状态")) return Set.of();
        var at = path.indexOf(named(part.text()));
        if (at < 0) return Set.of(part.text());
        return path.subList(at, path.size()).stream().map(State::key).collect(LinkedHashSet::new, Set::add, Set::addAll);
    }

    State named(String key) { return states.stream().filter(state -> state.key().equals(key)).findFirst().orElse(states.get(0)); }

    private static State state(String register, Part part) {
        part.only("label", "tone", "ended");
        if (!Part.CONSTANT.matcher(part.name()).matches()) part.wrong("状态“" + part.name() + "”要用大写字母，例如 APPLIED。");
        var tone = part.oneOf("tone", Tone.values(), one -> one.name().toLowerCase(Locale.ROOT));
        return new State(register, part.name(), part.need("label", "已登记"), tone == null ? Tone.QUIET : tone, part.flag("ended"));
    }
}
