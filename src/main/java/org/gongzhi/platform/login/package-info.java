/** What may be left to do between the right password and the first page: a second factor, a password of one's own. */
@NullMarked
package org.gongzhi.platform.login;

import org.jspecify.annotations.NullMarked;
