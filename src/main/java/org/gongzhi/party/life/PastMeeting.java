package org.gongzhi.party.life;

import java.time.LocalDate;
import java.util.UUID;

/** A meeting that was held and written down before it came into the book. @param present of so many {@code expected} */
public record PastMeeting(UUID branch, MeetingType type, String topic, LocalDate on, String place, String chair, int expected, int present, String minutes) {}
