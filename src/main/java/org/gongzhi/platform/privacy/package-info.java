/** What people may know and decide about their own data, and what staff must say before they see it: revealing, keeping, erasing, exporting. */
@NullMarked
package org.gongzhi.platform.privacy;

import org.jspecify.annotations.NullMarked;
