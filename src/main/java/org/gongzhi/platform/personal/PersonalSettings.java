package org.gongzhi.platform.personal;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param key         the master key, 32 characters or more; the same on all machines of an office. Without it one is made and kept in the file
 * @param keyFile     where the master key is kept
 * @param previousKey the master key before, while a new one takes its place
 */
@ConfigurationProperties("gongzhi.personal")
record PersonalSettings(@Nullable String key, @DefaultValue("data/personal.key") Path keyFile, @Nullable String previousKey) {

    PersonalSettings {
        if (key != null && key.length() < 32) throw new IllegalArgumentException("gongzhi.personal.key needs at least 32 characters");
    }
}
