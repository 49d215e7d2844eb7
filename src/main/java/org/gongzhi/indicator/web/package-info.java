/** The screens of figures. Pages are public only because compiled templates live in another package. */
@NullMarked
package org.gongzhi.indicator.web;

import org.jspecify.annotations.NullMarked;
