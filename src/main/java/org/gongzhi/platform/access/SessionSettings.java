package org.gongzhi.platform.access;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param duration how long a log-in holds at most
 * @param idle     after how long without a request it ends; noticed to within {@link Sessions#COARSE}
 */
@ConfigurationProperties("gongzhi.session")
record SessionSettings(@DefaultValue("12h") Duration duration, @DefaultValue("2h") Duration idle) {

    SessionSettings {
        if (idle.compareTo(Sessions.COARSE.multipliedBy(2)) < 0) throw new IllegalArgumentException("gongzhi.session.idle needs at least 10 minutes");
    }
}
