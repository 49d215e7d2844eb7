/** Changes of registered facts: an organization asks, the registrar decides. */
@NullMarked
package org.gongzhi.organization.change;

import org.jspecify.annotations.NullMarked;
