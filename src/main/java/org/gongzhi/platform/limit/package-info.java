/** How much one address, person or program may ask in a while: counted in the database, hence the same for any number of programs. */
@NullMarked
package org.gongzhi.platform.limit;

import org.jspecify.annotations.NullMarked;
