/** Entries of registers: written within reach, by the rights, states and rules of their register; what is due of them, their files and what is sealed. */
@NamedInterface("entry")
@NullMarked
package org.gongzhi.register.entry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
