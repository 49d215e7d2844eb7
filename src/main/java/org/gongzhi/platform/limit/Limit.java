package org.gongzhi.platform.limit;

import java.time.Duration;

/**
 * So many in a period, refilled evenly.
 *
 * @param name  what is counted, such as {@code log-in}; part of the key in the database
 * @param strip how many a program takes from the database at once and hands out by itself. One is exact; more saves a
 *              transaction for each request, and is off by at most a strip for each program
 */
public record Limit(String name, int capacity, Duration period, int strip) {

    public static Limit exact(String name, int capacity, Duration period) { return new Limit(name, capacity, period, 1); }

    public Limit {
        if (capacity < strip) strip = Math.max(1, capacity);
    }
}
