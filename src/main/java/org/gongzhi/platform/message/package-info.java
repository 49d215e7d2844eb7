/** What somebody is told inside the program: one line that leads to the record it is about. */
@NullMarked
package org.gongzhi.platform.message;

import org.jspecify.annotations.NullMarked;
