/** Personal data at rest: sealed fields, their masks, a blind index to find them by, and the keys. It knows no person and no screen. */
@NullMarked
package org.gongzhi.platform.personal;

import org.jspecify.annotations.NullMarked;
