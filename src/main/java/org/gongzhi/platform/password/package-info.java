/** How passwords are kept and which are good enough. */
@NullMarked
package org.gongzhi.platform.password;

import org.jspecify.annotations.NullMarked;
