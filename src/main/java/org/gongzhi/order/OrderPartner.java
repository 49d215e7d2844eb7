package org.gongzhi.order;

import java.util.UUID;

/** An organization that carries out an order with others (domain.md M97): its part of the work, and whether it leads. */
public record OrderPartner(UUID organizationId, String role, boolean lead) {}
