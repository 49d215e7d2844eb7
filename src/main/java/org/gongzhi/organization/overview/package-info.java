/** Supervision as a whole: what a morning brings, what is due, and how one organization stands. */
@NullMarked
package org.gongzhi.organization.overview;

import org.jspecify.annotations.NullMarked;
