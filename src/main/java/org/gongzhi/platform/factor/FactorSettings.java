package org.gongzhi.platform.factor;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param required whether the system, security and audit administrators have to have a second factor, or everybody if the office's rule says so; not in a demo */
@ConfigurationProperties("gongzhi.factor")
public record FactorSettings(@DefaultValue("true") boolean required) {}
