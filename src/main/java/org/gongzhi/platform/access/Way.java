package org.gongzhi.platform.access;

/** By what somebody has come in. */
enum Way { PASSWORD, OUTSIDE, DEMO }
