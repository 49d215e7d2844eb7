package org.gongzhi.platform;

/**
 * A key that all programs of an office must have alike; each is a bean. At its start a program compares what it has with what the
 * others had, and does not start with another.
 */
public interface SharedKey {

    /** Such as {@code session}. */
    String name();

    /** What tells two keys apart and gives neither away. */
    String fingerprint();

    /** Whether this is what the others have, or had before this one took its place: then the change was meant. */
    default boolean knows(String fingerprint) { return fingerprint.equals(fingerprint()); }

    /** Whether a single program may come with another key: true where only log-ins are lost with the old one. */
    boolean replaceable();

    /** Which setting to look at. */
    String setting();
}
