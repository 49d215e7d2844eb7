package org.gongzhi.platform.once;

import org.jspecify.annotations.Nullable;

/** What is being sent was sent and done before. */
class Repeated extends RuntimeException {

    private final transient Sendings.@Nullable Done done;

    Repeated(Sendings.@Nullable Done done) {
        super("sent before", null, false, false);
        this.done = done;
    }

    static void as(Sending sending, Sendings.Done done) {
        if (!done.content().equals(sending.content())) throw new OtherContent();
        throw new Repeated(done);
    }

    Sendings.@Nullable Done done() { return done; }

    /** A program used one key for two things. */
    static class OtherContent extends RuntimeException {}
}
