package org.gongzhi.platform.webhook;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param allowHttp       whether a message may go unencrypted
 * @param allowPrivate    whether it may go to addresses of the inner network and of this machine
 * @param pauseAfter      after how long without a single success a destination is paused
 * @param rotationOverlap how long the former secret signs beside the new one
 */
@ConfigurationProperties("gongzhi.webhooks")
record WebhookSettings(
        @DefaultValue("false") boolean allowHttp,
        @DefaultValue("false") boolean allowPrivate,
        @DefaultValue("3d") Duration pauseAfter,
        @DefaultValue("24h") Duration rotationOverlap) {}
