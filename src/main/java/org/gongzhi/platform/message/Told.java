package org.gongzhi.platform.message;

import java.util.List;
import java.util.UUID;

/** These people were told something. Published in the transaction in which it happened. */
public record Told(List<UUID> persons, String title, String href) {}
