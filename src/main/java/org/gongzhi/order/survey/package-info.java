/** The two-way survey 双向摸底: what residents need beside what organizations can do, and where the two do not meet. (domain.md M71) */
@NullMarked
package org.gongzhi.order.survey;

import org.jspecify.annotations.NullMarked;
