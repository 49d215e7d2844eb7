/** Whole tables of organizations: looked through before anything is saved, then taken in as a whole or not at all. */
@NullMarked
package org.gongzhi.organization.intake;

import org.jspecify.annotations.NullMarked;
