/** Marks: who scores what, by hand, by table, for oneself, among peers, or several by lot and blind to each other. */
@NamedInterface("mark")
@NullMarked
package org.gongzhi.appraisal.mark;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
