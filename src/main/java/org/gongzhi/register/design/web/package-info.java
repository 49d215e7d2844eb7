/** The screens on which registers are made. */
@NullMarked
package org.gongzhi.register.design.web;

import org.jspecify.annotations.NullMarked;
