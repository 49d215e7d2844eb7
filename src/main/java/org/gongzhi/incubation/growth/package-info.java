/** Start-up and growth services given and received, and requests for promotion. (domain.md M67, M68) */
@NamedInterface("growth")
@NullMarked
package org.gongzhi.incubation.growth;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
