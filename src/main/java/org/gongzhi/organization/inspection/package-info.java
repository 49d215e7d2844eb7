/** Annual checks: the report of each year, the unit's review, the registrar's conclusion. (domain.md M48, C2) */
@NullMarked
package org.gongzhi.organization.inspection;

import org.jspecify.annotations.NullMarked;
