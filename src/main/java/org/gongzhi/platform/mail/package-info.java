/** What people are told inside the program, also by e-mail for those who want it. */
@NullMarked
package org.gongzhi.platform.mail;

import org.jspecify.annotations.NullMarked;
