/** What goes out of the house, written in the transaction of what it tells, and carried until it has arrived. */
@NullMarked
package org.gongzhi.platform.outbox;

import org.jspecify.annotations.NullMarked;
