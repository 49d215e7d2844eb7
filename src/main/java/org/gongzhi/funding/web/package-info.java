/** The screens of funds and payments. Pages are public only because compiled templates live in another package. */
@NullMarked
package org.gongzhi.funding.web;

import org.jspecify.annotations.NullMarked;
