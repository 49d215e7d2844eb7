/** The screens of notices for staff and organizations; the public reads them in the portal. Pages are public only because compiled templates live in another package. */
@NullMarked
package org.gongzhi.notice.web;

import org.jspecify.annotations.NullMarked;
