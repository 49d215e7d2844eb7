package org.gongzhi.organization.supervision;

import java.time.LocalDate;
import java.util.UUID;
import org.gongzhi.organization.OrganizationKind;
import org.gongzhi.organization.OrganizationStage;
import org.jspecify.annotations.Nullable;

/** The organization that a matter is about. */
public record Supervised(UUID id, String name, String region, OrganizationKind kind, OrganizationStage stage, @Nullable String competentUnit,
        @Nullable LocalDate registeredOn) {}
