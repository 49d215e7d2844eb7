/** Whole tables that somebody brings: kept, looked through, shown with every fault, then taken as a whole or not at all. */
@NullMarked
package org.gongzhi.platform.intake;

import org.jspecify.annotations.NullMarked;
