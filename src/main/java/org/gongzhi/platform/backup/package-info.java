/** The whole district in one file, and back out of it. */
@NullMarked
package org.gongzhi.platform.backup;

import org.jspecify.annotations.NullMarked;
