package org.gongzhi.platform.envelope;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param key     what seals cookies and forms, 32 characters or more; the same on all machines of an office. Without it one is made and kept in the file
 * @param keyFile where the key is kept
 */
@ConfigurationProperties("gongzhi.session")
record KeySettings(@Nullable String key, @DefaultValue("data/session.key") Path keyFile) {

    KeySettings {
        if (key != null && key.length() < 32) throw new IllegalArgumentException("gongzhi.session.key needs at least 32 characters");
    }
}
