/** Registers are made and changed on a screen: a draft that is changed piece by piece, looked at beforehand, and adopted as the next version. */
@NullMarked
package org.gongzhi.register.design;

import org.jspecify.annotations.NullMarked;
