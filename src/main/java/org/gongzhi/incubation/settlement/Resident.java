package org.gongzhi.incubation.settlement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An organization that is, or was on some day, in a centre. */
public record Resident(UUID settlement, UUID organization, String name, UUID centre, String region, SettlementStage stage, LocalDate inOn,
        @Nullable LocalDate outOn) {}
