/** One district is one schema. With several of them in one database, which one a request, a job or a command works in. */
@NullMarked
package org.gongzhi.platform.district;

import org.jspecify.annotations.NullMarked;
