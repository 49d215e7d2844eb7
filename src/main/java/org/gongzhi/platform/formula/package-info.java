/** Formulas: what people write in a scheme or a register, checked when it is saved, exact when it is evaluated. */
@NullMarked
package org.gongzhi.platform.formula;

import org.jspecify.annotations.NullMarked;
