/** Tables that come in from outside (xlsx, csv): read row by row, checked in full, taken all or not at all. */
@NullMarked
package org.gongzhi.platform.sheet;

import org.jspecify.annotations.NullMarked;
