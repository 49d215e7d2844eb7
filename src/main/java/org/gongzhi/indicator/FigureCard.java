package org.gongzhi.indicator;

/** A figure on somebody's first page. @param facts how many rows it was counted from */
public record FigureCard(String label, String value, String unit, long facts, String href, String hint) {}
