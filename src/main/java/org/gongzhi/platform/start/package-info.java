/** The first moments: what the console says, the first administrator, and the rehearsal that makes later starts quick. */
@NullMarked
package org.gongzhi.platform.start;

import org.jspecify.annotations.NullMarked;
