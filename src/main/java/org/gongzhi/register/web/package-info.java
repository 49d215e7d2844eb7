/** The pages of all registers. */
@NullMarked
package org.gongzhi.register.web;

import org.jspecify.annotations.NullMarked;
