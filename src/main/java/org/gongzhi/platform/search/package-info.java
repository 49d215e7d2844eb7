/** One box that finds a record of any kind by its number or a part of its name. */
@NullMarked
package org.gongzhi.platform.search;

import org.jspecify.annotations.NullMarked;
