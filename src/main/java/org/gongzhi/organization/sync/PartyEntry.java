package org.gongzhi.organization.sync;

/**
 * What a Party form says.
 *
 * @param committed the founders signed that Party work goes along from the beginning
 * @param staff     how many people work there, as surveyed
 * @param members   how many of them are Party members
 * @param words     what is planned or done
 */
public record PartyEntry(boolean committed, int staff, int members, PartyMode mode, String words) {}
