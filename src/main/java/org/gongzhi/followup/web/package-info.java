/** The screens of follow-up. Pages are public only because compiled templates live in another package. */
@NullMarked
package org.gongzhi.followup.web;

import org.jspecify.annotations.NullMarked;
