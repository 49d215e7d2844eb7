package org.gongzhi.platform.start;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Leads whoever wants to log in, while nobody can, to the page that makes the first who can. */
@Configuration(proxyBeanMethods = false)
class StartDoor implements WebMvcConfigurer, HandlerInterceptor {

    private final FirstAdministrators first;

    StartDoor(FirstAdministrators first) {
        this.first = first;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/login");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) throws IOException {
        if (!first.isMissing()) return true;
        response.sendRedirect("/start");
        return false;
    }
}
