/** Whole tables of entries: looked through before anything is saved, then taken in as a whole or not at all. */
@NullMarked
package org.gongzhi.register.intake;

import org.jspecify.annotations.NullMarked;
