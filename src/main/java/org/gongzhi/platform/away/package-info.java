/** What people see while the database or the disk cannot be had. */
@NullMarked
package org.gongzhi.platform.away;

import org.jspecify.annotations.NullMarked;
