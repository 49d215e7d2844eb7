package org.gongzhi.platform.intake;

/**
 * How the screens of one kind of table speak.
 *
 * @param what   comes in: 社会组织
 * @param unit   in which it is counted: 家
 * @param at     where tables are brought
 * @param list   where what came in is found
 * @param known  what is passed over: 已经在册; empty where nothing ever is
 * @param passed why and how
 */
public record IntakeWords(String what, String unit, String at, String list, String known, String passed) {}
