/** The two lists of the credit of social organizations: abnormal and serious, with their causes and terms. (60号令; domain.md M50, C2) */
@NullMarked
package org.gongzhi.organization.credit;

import org.jspecify.annotations.NullMarked;
