/** Whole tables of Party organizations and of rolls come in: looked through first, then all or nothing. */
@NullMarked
package org.gongzhi.party.intake;

import org.jspecify.annotations.NullMarked;
