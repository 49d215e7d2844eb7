/** Every component of the pages side by side, in the demo only: where looks are judged and tested. */
@NullMarked
package org.gongzhi.platform.gallery;

import org.jspecify.annotations.NullMarked;
