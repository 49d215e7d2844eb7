package org.gongzhi.register.definition;

import java.util.List;

/** @param path the way an entry goes when all is well */
public record Lifecycle(List<State> states, List<State> path, List<RegisterMove> moves) {}
