/** How fast the packaged program is with a whole country in its database, against the same work done by the driver alone. */
@NullMarked
package org.gongzhi.bench;

import org.jspecify.annotations.NullMarked;
