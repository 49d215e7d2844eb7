/** Long work that goes on while people do other things, shows how far it is, and survives a restart. */
@NullMarked
package org.gongzhi.platform.job;

import org.jspecify.annotations.NullMarked;
