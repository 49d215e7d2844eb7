package org.gongzhi.platform.state;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param maxAge after which a key should be changed; zero for never */
@ConfigurationProperties("gongzhi.keys")
record KeySettings(@DefaultValue("365d") Duration maxAge) {}
