/** The dated rules of logging in: who needs a second factor, and when an account has gone unused for too long. */
@NullMarked
package org.gongzhi.platform.safety;

import org.jspecify.annotations.NullMarked;
