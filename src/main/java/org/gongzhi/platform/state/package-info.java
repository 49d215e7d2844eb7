/** How the system is, for its administrators: each mechanism tells its own part, on a page and as metrics. */
@NullMarked
package org.gongzhi.platform.state;

import org.jspecify.annotations.NullMarked;
