package org.gongzhi.order.service;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param photoDistance in how many of the 64 bits of their perceptual hashes two photos may differ and still be taken for one
 * @param bulk          how many records one person may file for an order {@code within} this time before they look filled in afterwards
 */
@Validated
@ConfigurationProperties("gongzhi.service")
record ServiceSettings(
        @DefaultValue("5") @Min(0) @Max(16) int photoDistance,
        @DefaultValue("5") @Min(2) int bulk,
        @DefaultValue("10m") Duration within) {}
