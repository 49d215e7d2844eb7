/** What of registers is for everybody: entries in the states that their register publishes, and of these the fields that it publishes. */
@NullMarked
package org.gongzhi.register.disclosure;

import org.jspecify.annotations.NullMarked;
