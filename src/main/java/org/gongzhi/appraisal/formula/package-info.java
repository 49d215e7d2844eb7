/** Formulas: what people write in a scheme, checked when it is saved, exact when it is evaluated. */
@NullMarked
package org.gongzhi.appraisal.formula;

import org.jspecify.annotations.NullMarked;
