/** The screens on which staff see to residents' needs. What residents see is in the portal. */
@NullMarked
package org.gongzhi.order.need.web;

import org.jspecify.annotations.NullMarked;
