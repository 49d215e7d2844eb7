/** Fulfilment 服务过程: what was planned, what was done, where, for how many, and what in the records looks odd. */
@NamedInterface("service")
@NullMarked
package org.gongzhi.order.service;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
