/** The screens on which staff read, follow up and review what residents said. */
@NullMarked
package org.gongzhi.order.rating.web;

import org.jspecify.annotations.NullMarked;
