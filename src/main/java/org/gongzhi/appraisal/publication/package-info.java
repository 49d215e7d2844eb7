/** Results of rounds as notices: published with the round, corrected with it. */
@NamedInterface("publication")
@NullMarked
package org.gongzhi.appraisal.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
