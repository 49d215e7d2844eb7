package org.gongzhi.platform.limit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Counts who opens {@link PrivateLink}s. */
@Component
class LinkLimit implements HandlerInterceptor, WebMvcConfigurer {

    private final Limits limits;
    private final LimitSettings settings;

    LinkLimit(Limits limits, LimitSettings settings) {
        this.limits = limits;
        this.settings = settings;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) { registry.addInterceptor(this); }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && method.getBeanType().isAnnotationPresent(PrivateLink.class))
            limits.pass(settings.link(), Address.of(request));
        return true;
    }
}
