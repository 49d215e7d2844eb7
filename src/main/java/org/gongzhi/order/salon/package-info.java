/** Secretary salons 书记沙龙: everybody concerned sits down together and designs the service that answers a need. (domain.md M95, M96) */
@NamedInterface("salon")
@NullMarked
package org.gongzhi.order.salon;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
