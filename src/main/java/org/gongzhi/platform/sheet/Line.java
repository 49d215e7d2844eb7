package org.gongzhi.platform.sheet;

/** A good row: its number as people see it, and what it became. */
public record Line<T>(int line, T value) {}
