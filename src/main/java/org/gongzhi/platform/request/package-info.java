/** One request: its id, which answers and logs carry, and the line that says what became of it. */
@NullMarked
package org.gongzhi.platform.request;

import org.jspecify.annotations.NullMarked;
