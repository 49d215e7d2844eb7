package org.gongzhi.organization.dynamics;

import org.gongzhi.organization.Facts;

/** What an organization says of itself today. @param activities how many since the last time */
public record Declared(Facts facts, int staff, int volunteers, int activities, String remark) {}
