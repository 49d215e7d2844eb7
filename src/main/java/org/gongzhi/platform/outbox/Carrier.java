package org.gongzhi.platform.outbox;

import java.time.Duration;

/** Carries the letters of one channel; each is a bean. */
public interface Carrier {

    Channel channel();

    /** Tries once, for ten seconds at most, and throws nothing that it can tell in an {@link Answer}. */
    Answer carry(Letter letter);

    /** In the transaction that writes the answer down. @param pause until the next try; zero when there is none */
    default void settled(Letter letter, Answer answer, Duration pause) {}
}
