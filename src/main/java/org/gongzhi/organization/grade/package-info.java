/** Grade assessment 1A to 5A: eligibility by the rules of the day, self-rating, field check, opinion, notice, grade, tracking. (domain.md M49, C2) */
@NullMarked
package org.gongzhi.organization.grade;

import org.jspecify.annotations.NullMarked;
