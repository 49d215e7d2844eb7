package org.gongzhi.platform.access;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param key      what signs the cookies, 32 characters or more; the same on all machines of an office. Without it one is made and kept in the file
 * @param keyFile  where the key is kept
 * @param duration how long a log-in holds
 */
@ConfigurationProperties("gongzhi.session")
record SessionSettings(@Nullable String key, @DefaultValue("data/session.key") Path keyFile, @DefaultValue("12h") Duration duration) {

    SessionSettings {
        if (key != null && key.length() < 32) throw new IllegalArgumentException("gongzhi.session.key needs at least 32 characters");
    }
}
