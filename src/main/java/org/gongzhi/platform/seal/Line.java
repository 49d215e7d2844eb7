package org.gongzhi.platform.seal;

import org.jspecify.annotations.Nullable;

/**
 * One row of the journal as it is sealed.
 *
 * @param at     when it happened, to tell people which row it is
 * @param values of all columns in the order of their names, as PostgreSQL writes them; times in UTC
 */
record Line(long id, String at, @Nullable String[] values) {}
