/** What an entry holds, field by field: how it is typed, stored, calculated and shown. */
@NamedInterface("value")
@NullMarked
package org.gongzhi.register.value;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
