package org.gongzhi.platform.limit;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How much may be asked in a minute.
 *
 * @param logIns        tries to log in from one network address
 * @param privateLinks  private links opened from one network address
 * @param tokenRequests requests with one token
 */
@Validated
@ConfigurationProperties("gongzhi.limit")
public record LimitSettings(@DefaultValue("60") @Min(1) int logIns, @DefaultValue("240") @Min(1) int privateLinks,
        @DefaultValue("1200") @Min(1) int tokenRequests) {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    public Limit logIn() { return Limit.exact("log-in", logIns, MINUTE); }

    Limit link() { return new Limit("link", privateLinks, MINUTE, 10); }

    public Limit token() { return new Limit("token", tokenRequests, MINUTE, 50); }
}
