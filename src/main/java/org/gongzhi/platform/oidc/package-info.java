/** A log-in that another office keeps (OpenID Connect), beside our own. */
@NullMarked
package org.gongzhi.platform.oidc;

import org.jspecify.annotations.NullMarked;
