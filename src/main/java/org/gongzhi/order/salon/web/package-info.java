/** The screens of secretary salons. Pages are public only because compiled templates live in another package. */
@NullMarked
package org.gongzhi.order.salon.web;

import org.jspecify.annotations.NullMarked;
