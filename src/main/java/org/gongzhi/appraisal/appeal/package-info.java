/** Appeals: a subject's organization names items, somebody else than the scorer decides, and a corrected version is added. */
@NamedInterface("appeal")
@NullMarked
package org.gongzhi.appraisal.appeal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
