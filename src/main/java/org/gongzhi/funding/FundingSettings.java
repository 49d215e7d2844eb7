package org.gongzhi.funding;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** @param workingDaysToApprove within how many working days a payment that was asked for should be answered */
@Validated
@ConfigurationProperties("gongzhi.funding")
record FundingSettings(@DefaultValue("3") @Min(1) int workingDaysToApprove) {}
