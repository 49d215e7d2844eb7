/** What registers are counted by: a query for each figure that a register declares. */
@NullMarked
package org.gongzhi.register.figure;

import org.jspecify.annotations.NullMarked;
