package org.gongzhi.platform.feed;

import java.time.Instant;

/**
 * One thing in a calendar.
 *
 * @param uid  stays the same while the thing is the same, so that a change moves it
 * @param href its page, an address of ours
 */
public record FeedEntry(String uid, String title, Instant starts, Instant ends, String place, String href) {}
