package org.gongzhi.organization.election;

import java.time.LocalDate;

/** How an election went. @param council how many were elected @param termYears for how long, 1 to 5 */
public record Held(LocalDate on, int entitled, int present, int council, int termYears, String result) {}
