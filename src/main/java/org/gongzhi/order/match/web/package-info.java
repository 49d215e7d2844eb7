/** The screens of matching. Pages are public only because compiled templates live in another package. */
@NullMarked
package org.gongzhi.order.match.web;

import org.jspecify.annotations.NullMarked;
