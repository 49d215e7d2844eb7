package org.gongzhi.platform.request;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.gongzhi.platform.access.Viewer;
import org.slf4j.MDC;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Who asks stands in each line of the log by ids, not by name. */
@Component
class WhoAsks implements HandlerInterceptor, WebMvcConfigurer {

    static final String PERSON = "person";
    static final String POST = "post";

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var viewer = Viewer.current();
        if (viewer == null) return true;
        MDC.put(PERSON, viewer.id().toString());
        MDC.put(POST, viewer.post().toString());
        return true;
    }
}
