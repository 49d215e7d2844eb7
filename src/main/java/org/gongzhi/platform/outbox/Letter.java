package org.gongzhi.platform.outbox;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that goes out.
 *
 * @param id          the same at each try, so that a receiver can drop what came already
 * @param destination of a webhook
 * @param person      to whom a mail goes
 * @param tries       how often it was tried before
 */
public record Letter(UUID id, Channel channel, @Nullable UUID destination, @Nullable UUID person, String type, String content, int tries) {}
