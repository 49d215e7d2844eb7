/** Whoever comes signs in on their own phone behind a QR code. What they come to, the module that holds it says. */
@NullMarked
package org.gongzhi.platform.signin;

import org.jspecify.annotations.NullMarked;
