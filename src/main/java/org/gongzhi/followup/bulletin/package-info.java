/** The weekly digest and the monthly notice 通报: produced from the records, never typed. (domain.md M21) */
@NamedInterface("bulletin")
@NullMarked
package org.gongzhi.followup.bulletin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
