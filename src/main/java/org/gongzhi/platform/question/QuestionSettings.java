package org.gongzhi.platform.question;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** @param work bits of work that a browser does instead of a sum: each further one doubles it. A phone tries some ten thousand numbers a second */
@Validated
@ConfigurationProperties("gongzhi.question")
record QuestionSettings(@DefaultValue("15") @Min(1) @Max(30) int work) {}
