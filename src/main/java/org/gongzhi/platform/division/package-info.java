/** The screens of the tree of regions, and the functional zones that lie across it. */
@NullMarked
package org.gongzhi.platform.division;

import org.jspecify.annotations.NullMarked;
