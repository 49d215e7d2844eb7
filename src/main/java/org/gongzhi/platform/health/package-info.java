/** What machines ask: whether the program lives, whether it can serve, and its metrics. */
@NullMarked
package org.gongzhi.platform.health;

import org.jspecify.annotations.NullMarked;
