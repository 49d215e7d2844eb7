package org.gongzhi.appraisal.voice;

import org.jspecify.annotations.Nullable;

/**
 * @param level  1 很不满意 to 5 非常满意
 * @param phone  only to know the same one again; null when none was given
 * @param device what the browser is known by
 */
public record NewVoice(int level, String comment, @Nullable String phone, String device) {}
