package org.gongzhi.followup.interview;

import java.time.LocalDate;
import org.gongzhi.platform.envelope.Sm3;

/**
 * What was said at an interview.
 *
 * @param attendee who came for the organization
 * @param demand   what it has to put right
 * @param due      until when, at the end of the day
 */
public record Minutes(String attendee, String record, String demand, LocalDate due) {

    /** Of all that both sides sign. */
    public String hash(String title, String organization) { return Sm3.hex(String.join("\n", title, organization, attendee, record, demand, due.toString())); }
}
