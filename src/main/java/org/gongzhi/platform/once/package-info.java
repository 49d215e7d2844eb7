/** What is sent twice is done once. */
@NullMarked
package org.gongzhi.platform.once;

import org.jspecify.annotations.NullMarked;
