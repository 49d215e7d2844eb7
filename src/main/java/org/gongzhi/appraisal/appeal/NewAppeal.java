package org.gongzhi.appraisal.appeal;

import java.util.Map;

/** @param items why each item is contested, by its code */
public record NewAppeal(String grounds, Map<String, String> items) {}
