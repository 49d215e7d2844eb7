package org.gongzhi.party.body;

import java.util.List;

/** Many that stand already came into the book at once. */
public record PartyOrganizationsEntered(List<PartyOrganizationEstablished> all) {}
