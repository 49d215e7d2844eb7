/** Schemes: how something is scored, in groups, items, gates and bands. A version is fixed once a round has used it. (domain.md C8) */
@NamedInterface("scheme")
@NullMarked
package org.gongzhi.appraisal.scheme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
