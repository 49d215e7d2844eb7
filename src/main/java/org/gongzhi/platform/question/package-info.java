/** A question that people answer without thinking and programs not by the thousand: asked only of an address that sends many forms. */
@NullMarked
package org.gongzhi.platform.question;

import org.jspecify.annotations.NullMarked;
