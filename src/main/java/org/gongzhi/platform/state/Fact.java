package org.gongzhi.platform.state;

import org.gongzhi.platform.move.Stage.Tone;
import org.jspecify.annotations.Nullable;

/**
 * One line of the state: what, how it is, whether that is well, and what to do if it is not.
 *
 * @param tone   {@code QUIET} for what is neither good nor bad, {@code DONE} good, {@code WAITING} to be watched, {@code STOPPED} bad
 * @param advice what to do, a sentence; empty when there is nothing to do
 * @param href   where it can be done; null when not in here
 * @param metric under which name programs read it, such as {@code gongzhi.outbox.dead}; null when only people do
 * @param number what programs read
 */
public record Fact(String label, String value, Tone tone, String advice, @Nullable String href, @Nullable String metric, double number) {

    public static Fact of(String label, String value) { return new Fact(label, value, Tone.QUIET, "", null, null, 0); }

    public static Fact good(String label, String value) { return new Fact(label, value, Tone.DONE, "", null, null, 0); }

    public static Fact watch(String label, String value, String advice) { return new Fact(label, value, Tone.WAITING, advice, null, null, 0); }

    public static Fact bad(String label, String value, String advice) { return new Fact(label, value, Tone.STOPPED, advice, null, null, 0); }

    /** The same, with where something can be done about it. */
    public Fact at(String where) { return new Fact(label, value, tone, advice, where, metric, number); }

    /** The same, also a metric: Prometheus reads {@code gongzhi.outbox.dead} as {@code gongzhi_outbox_dead}. */
    public Fact measured(String name, double figure) { return new Fact(label, value, tone, advice, href, name, figure); }

    /** Well while it is zero. */
    public static Fact zero(String label, long count, String advice) {
        return count == 0 ? good(label, "0") : bad(label, Long.toString(count), advice);
    }
}
