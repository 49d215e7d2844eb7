/**
 * Declared registers 台账: ledgers whose fields, states, rights, deadlines and figures stand in a YAML file, see docs/registers.md. The engine
 * gives list, form, page, import, export, to-dos, figures and search; none of them is written for one register.
 */
@ApplicationModule(displayName = "Register", allowedDependencies = {"platform", "indicator"})
@NullMarked
package org.gongzhi.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
