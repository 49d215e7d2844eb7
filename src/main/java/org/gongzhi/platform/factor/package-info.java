/** The second factor: a code that changes every half minute (RFC 6238), and recovery codes for the day the phone is lost. */
@NullMarked
package org.gongzhi.platform.factor;

import org.jspecify.annotations.NullMarked;
