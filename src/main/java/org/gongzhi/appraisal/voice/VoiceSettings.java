package org.gongzhi.appraisal.voice;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param formsPerHour        how many voices one network address may send in an hour
 * @param formsBeforeQuestion after how many of them each further one asks a small question
 */
@Validated
@ConfigurationProperties("gongzhi.voice")
record VoiceSettings(@DefaultValue("60") @Min(1) int formsPerHour, @DefaultValue("20") @Min(1) int formsBeforeQuestion) {}
