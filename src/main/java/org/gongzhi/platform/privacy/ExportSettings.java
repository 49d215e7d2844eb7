package org.gongzhi.platform.privacy;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param kept how long an approved export of personal data can be downloaded */
@ConfigurationProperties("gongzhi.personal-export")
record ExportSettings(@DefaultValue("7d") Period kept) {}
