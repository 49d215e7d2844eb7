/** Enforcement: cases from filing to execution, whose penalties feed the credit lists and move the organization. (domain.md M53) */
@NullMarked
package org.gongzhi.organization.enforcement;

import org.jspecify.annotations.NullMarked;
