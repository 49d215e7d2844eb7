/** What a register is: its fields, states, moves, rights, deadlines and figures, read from YAML and checked down to the line. */
@NamedInterface("definition")
@NullMarked
package org.gongzhi.register.definition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
