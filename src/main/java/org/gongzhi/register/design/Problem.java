package org.gongzhi.register.design;

import org.jspecify.annotations.Nullable;

/**
 * What still keeps a draft from being adopted.
 *
 * @param line  of the draft's file
 * @param where the address below the register of the piece it is about; null when it is about none
 */
public record Problem(int line, @Nullable String where, String what) {}
