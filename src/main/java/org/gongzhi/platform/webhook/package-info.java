/** Signed messages to other programs (Standard Webhooks): events without personal data, and text messages to the office's gateway. */
@NullMarked
package org.gongzhi.platform.webhook;

import org.jspecify.annotations.NullMarked;
