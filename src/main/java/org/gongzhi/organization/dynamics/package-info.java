/** Dynamic data: what an organization says of itself from time to time, compared with the register. (domain.md M52) */
@NullMarked
package org.gongzhi.organization.dynamics;

import org.jspecify.annotations.NullMarked;
