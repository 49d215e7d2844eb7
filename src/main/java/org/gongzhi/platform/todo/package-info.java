/** What awaits somebody, by deadline: never stored, always computed from the records that it is about. */
@NullMarked
package org.gongzhi.platform.todo;

import org.jspecify.annotations.NullMarked;
