package org.gongzhi.register.definition;

import java.util.List;
import java.util.Set;

/** At most so many entries with the same values of {@code per} stand in these states at once. */
public record Limit(int count, List<String> per, Set<String> states, String say) {}
