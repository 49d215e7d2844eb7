/** Files that people add to things: each kept once by its content, checked, and read by whoever may read the thing. */
@NullMarked
package org.gongzhi.platform.file;

import org.jspecify.annotations.NullMarked;
