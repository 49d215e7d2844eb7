/** The screens on which accounts, posts, roles and one's own account are kept. */
@NullMarked
package org.gongzhi.platform.people;

import org.jspecify.annotations.NullMarked;
