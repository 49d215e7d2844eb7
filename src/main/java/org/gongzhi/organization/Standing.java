package org.gongzhi.organization;

import org.jspecify.annotations.Nullable;

/**
 * How an organization stands with the registrar.
 *
 * @param list   on which list it is
 * @param grade  1 to 5 for 1A to 5A; null when it holds none
 * @param year   of the last annual check that was concluded; null when there is none
 * @param result in words: 合格
 */
public record Standing(CreditList list, @Nullable Integer grade, @Nullable Integer year, @Nullable String result) {

    public static final Standing NONE = new Standing(CreditList.NORMAL, null, null, null);
}
