/** What is done from the console, beside the running program or without it. */
@NullMarked
package org.gongzhi.platform.command;

import org.jspecify.annotations.NullMarked;
