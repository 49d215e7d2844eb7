package org.gongzhi.indicator;

/** A figure on somebody's first page. */
public record FigureCard(String label, String value, String unit, String href, String hint) {}
