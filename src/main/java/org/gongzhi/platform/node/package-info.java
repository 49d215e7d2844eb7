/** The programs that work on one database: their names, their signs of life, and that they have the same keys. */
@NullMarked
package org.gongzhi.platform.node;

import org.jspecify.annotations.NullMarked;
