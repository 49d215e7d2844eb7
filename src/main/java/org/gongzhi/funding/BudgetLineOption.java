package org.gongzhi.funding;

import java.math.BigDecimal;
import java.util.UUID;

/** A budget line that one may plan with, and what is still free in it. */
public record BudgetLineOption(UUID id, String label, BigDecimal available) {}
