package org.gongzhi.notice;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** @param answerWithinWorkingDays how many working days the office has to answer an objection */
@Validated
@ConfigurationProperties("gongzhi.notice")
record NoticeSettings(@DefaultValue("5") @Min(1) @Max(60) int answerWithinWorkingDays) {}
