package org.gongzhi.register.entry;

import java.util.Map;
import java.util.UUID;
import org.gongzhi.register.value.Values;
import org.jspecify.annotations.Nullable;

/**
 * An entry that is sound but not there yet.
 *
 * @param secrets what is to be sealed, in plain; the values hold the masks
 */
public record Draft(Values values, Map<String, String> secrets, String region, @Nullable UUID organization) {}
