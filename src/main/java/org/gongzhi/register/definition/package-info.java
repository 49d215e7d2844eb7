/** What a register is: its fields, states, moves, rights, deadlines and figures, read from YAML and checked down to the line. */
@NullMarked
package org.gongzhi.register.definition;

import org.jspecify.annotations.NullMarked;
