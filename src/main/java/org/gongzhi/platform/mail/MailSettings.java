package org.gongzhi.platform.mail;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param host     the SMTP server; without one nobody is offered mails
 * @param security STARTTLS on port 587, TLS on port 465, NONE within a machine
 * @param from     the address that mails come from
 * @param timeout  to connect, to read, to write
 */
@ConfigurationProperties("gongzhi.mail")
record MailSettings(@Nullable String host, @DefaultValue("587") int port, @Nullable String username, @Nullable String password,
        @DefaultValue("STARTTLS") Security security, @DefaultValue("gongzhi@localhost") String from, @DefaultValue("10s") Duration timeout) {

    enum Security { STARTTLS, TLS, NONE }

    boolean isOn() { return host != null && !host.isBlank(); }
}
