/** Early warnings: signals from the records and from people, graded, handled by a warden, closed by somebody else. (domain.md M51) */
@NullMarked
package org.gongzhi.organization.warning;

import org.jspecify.annotations.NullMarked;
