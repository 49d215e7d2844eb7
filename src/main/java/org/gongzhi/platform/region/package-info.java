/** Where things are: the country's tree of regions, by statistical code. */
@NullMarked
package org.gongzhi.platform.region;

import org.jspecify.annotations.NullMarked;
