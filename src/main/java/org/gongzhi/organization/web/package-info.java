/** The screens of the register. */
@NullMarked
package org.gongzhi.organization.web;

import org.jspecify.annotations.NullMarked;
