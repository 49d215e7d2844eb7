package org.gongzhi.platform.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line, set of bars or ring of a {@link Chart}: a number, or nothing, for each category.
 *
 * @param hrefs where each number opens to its rows; empty when they open by category only
 */
public record Series(String name, List<? extends @Nullable Number> values, List<String> hrefs) {

    public Series(String name, List<? extends @Nullable Number> values) { this(name, values, List.of()); }
}
