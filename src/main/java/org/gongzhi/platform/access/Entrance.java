package org.gongzhi.platform.access;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** One more way for browsers to come in, beside name and password. There is such a bean only where it is configured. */
public interface Entrance {

    void open(HttpSecurity http) throws Exception;
}
