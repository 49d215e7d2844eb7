package org.gongzhi.platform.access;

import org.springframework.security.core.AuthenticationException;

/** The password was right, and there is nothing yet that they may do. */
class WithoutPost extends AuthenticationException {

    WithoutPost() {
        super("without a post");
    }
}
