/** The time of the office, which the demo and the tests can set, and the days on which the office works. */
@NullMarked
package org.gongzhi.platform.clock;

import org.jspecify.annotations.NullMarked;
