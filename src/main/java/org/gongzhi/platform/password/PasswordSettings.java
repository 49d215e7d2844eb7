package org.gongzhi.platform.password;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * What a guess costs (OWASP Password Storage Cheat Sheet: Argon2id with 19 MiB, two passes, one lane), and how long a
 * password lasts.
 *
 * @param memory   for one hash
 * @param passes   over that memory
 * @param maxAge   after which it has to be changed; zero for never, as NIST SP 800-63B advises
 * @param remembered so many earlier ones may not come back
 */
@Validated
@ConfigurationProperties("gongzhi.password")
public record PasswordSettings(@DefaultValue("19MB") DataSize memory, @DefaultValue("2") @Min(1) int passes, @DefaultValue("0d") Duration maxAge,
        @DefaultValue("5") @Min(0) int remembered) {}
