/** What is due, as a calendar that other programs read behind a private link (RFC 5545). */
@NullMarked
package org.gongzhi.platform.feed;

import org.jspecify.annotations.NullMarked;
