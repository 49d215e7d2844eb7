package org.gongzhi.platform.move;

import java.util.Set;

/**
 * What a move says of itself.
 *
 * @param from       empty when things come to be by it
 * @param permission the permission to make it; empty when everybody has it for what is theirs
 * @param noun       what it makes, and therefore the last part of its address: {@code POST /orders/{id}/claim}; empty when it follows from something else
 */
public record Step<S extends Stage>(Set<S> from, S to, String label, String permission, String noun) {}
