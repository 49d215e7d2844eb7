package org.gongzhi.register.design.web;

/**
 * A piece of a register as its list shows it.
 *
 * @param name    by which it goes in addresses
 * @param about   what it says, in a few words
 * @param retired whether it is asked for no more
 */
public record Row(String name, String label, String about, boolean retired) {}
