package org.gongzhi.party.member;

import org.gongzhi.party.body.PartyOrganizationId;
import org.gongzhi.platform.access.Act;

/** Somebody has come on a roll, left it, or become a full member. @param fewer whether somebody has left */
public record RollChanged(PartyOrganizationId id, boolean fewer, Act act) {}
