/** Needs 点单: what residents ask for, without an account or through somebody who records it with their consent. */
@NamedInterface("need")
@NullMarked
package org.gongzhi.order.need;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
