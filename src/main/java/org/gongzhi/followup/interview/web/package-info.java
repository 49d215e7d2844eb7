/** The screens of interviews. Pages are public only because compiled templates live in another package. */
@NullMarked
package org.gongzhi.followup.interview.web;

import org.jspecify.annotations.NullMarked;
