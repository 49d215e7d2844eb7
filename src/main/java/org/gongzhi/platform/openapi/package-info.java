/** The description of every address for programs, drawn from the handlers themselves (OpenAPI 3.1). */
@NullMarked
package org.gongzhi.platform.openapi;

import org.jspecify.annotations.NullMarked;
