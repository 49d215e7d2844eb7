package org.gongzhi.party.coverage;

import java.util.UUID;
import org.gongzhi.platform.access.Act;

/** What is known of an organization's coverage has changed. */
public record CoverageChanged(UUID organization, Act act) {}
