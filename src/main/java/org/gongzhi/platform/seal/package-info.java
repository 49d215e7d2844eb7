/** Proof that the journal says what it said: batches under an HMAC-SM3 chain, checked by {@code ./gongzhi verify}. */
@NullMarked
package org.gongzhi.platform.seal;

import org.jspecify.annotations.NullMarked;
