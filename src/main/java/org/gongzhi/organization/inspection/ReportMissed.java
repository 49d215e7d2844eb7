package org.gongzhi.organization.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** These reports have not come in time. Told once of each. */
public record ReportMissed(List<Late> reports) {

    public record Late(UUID id, UUID organization, String region, int year, LocalDate due) {}
}
