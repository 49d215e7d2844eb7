/** Screens of months, cases and the rule. */
@NullMarked
package org.gongzhi.incubation.month.web;

import org.jspecify.annotations.NullMarked;
