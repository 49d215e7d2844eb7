/** The public's voice: one-use links for people served, codes on posters for everybody, and the review of what is unreasonable. */
@NamedInterface("voice")
@NullMarked
package org.gongzhi.appraisal.voice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
