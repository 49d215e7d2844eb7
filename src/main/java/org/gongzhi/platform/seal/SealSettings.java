package org.gongzhi.platform.seal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param key        what seals the journal, 32 characters or more; the same on all machines of an office. Without it one is made and kept in the file
 * @param keyFile    where the key is kept
 * @param formerKeys keys of earlier seals, with which they are still checked
 * @param heads      the directory in which the last seal is noted outside of the database
 * @param every      how often what is new is sealed
 */
@ConfigurationProperties("gongzhi.journal")
record SealSettings(@Nullable String key, @DefaultValue("data/journal.key") Path keyFile, @DefaultValue List<String> formerKeys,
        @DefaultValue("data/journal") Path heads, @DefaultValue("1m") Duration every) {

    SealSettings {
        if (Stream.concat(Stream.ofNullable(key), formerKeys.stream()).anyMatch(one -> one.length() < 32))
            throw new IllegalArgumentException("gongzhi.journal.key and each of gongzhi.journal.former-keys need at least 32 characters");
    }
}
