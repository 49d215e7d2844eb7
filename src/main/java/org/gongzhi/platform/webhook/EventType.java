package org.gongzhi.platform.webhook;

import java.util.Map;

/**
 * A kind of event that others can subscribe to.
 *
 * @param name   such as {@code order.claimed}; never changes its meaning
 * @param label  what people call it
 * @param fields what its {@code data} holds: field to its words; {@code …At} is a time, {@code href} a link, {@code amount} yuan
 */
public record EventType(String name, String label, Map<String, String> fields) {}
