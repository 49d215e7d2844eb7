package org.gongzhi.register.definition;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What awaits whom while an entry is in a state.
 *
 * @param field  the date until when; null when it counts {@code days} from when the state was entered
 * @param remind how many days before its date it comes up
 */
public record TodoRule(String label, Set<String> when, @Nullable String field, int days, boolean working, int remind, List<String> roles) {}
