/** The screen of the working calendar: holidays and make-up days. */
@NullMarked
package org.gongzhi.platform.calendar;

import org.jspecify.annotations.NullMarked;
