package org.gongzhi.register.definition;

import org.gongzhi.platform.move.Stage;

/**
 * Where an entry stands. In the journal it goes by its register's name as well: {@code research-topic.DONE}.
 *
 * @param ended nothing is edited any more
 */
public record State(String register, String key, String label, Tone tone, boolean ended) implements Stage {

    @Override public String name() { return register + "." + key; }
}
