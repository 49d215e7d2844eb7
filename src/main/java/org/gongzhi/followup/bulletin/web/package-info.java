/** The screens of digest and monthly notice. Pages are public only because compiled templates live in another package. */
@NullMarked
package org.gongzhi.followup.bulletin.web;

import org.jspecify.annotations.NullMarked;
