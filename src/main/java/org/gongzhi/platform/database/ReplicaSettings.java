package org.gongzhi.platform.database;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A streaming replica of the database, for figures and exports.
 *
 * @param url         its address; none when not given
 * @param username    the application's when not given
 * @param maxLag      how far it may be behind before the database itself is asked
 * @param checkEvery  how often that is looked at, while somebody asks
 * @param connections at most
 */
@ConfigurationProperties("gongzhi.database.replica")
record ReplicaSettings(@Nullable String url, @Nullable String username, @Nullable String password, @DefaultValue("10s") Duration maxLag,
        @DefaultValue("1s") Duration checkEvery, @DefaultValue("5") int connections) {}
