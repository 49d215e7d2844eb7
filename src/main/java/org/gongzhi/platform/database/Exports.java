package org.gongzhi.platform.database;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;

/** Knows whether this request asks for a list as a sheet: thousands of rows that nobody has just changed. */
class Exports implements HandlerInterceptor {

    private static final ThreadLocal<Boolean> RUNNING = ThreadLocal.withInitial(() -> false);

    static boolean isRunning() { return RUNNING.get(); }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var accept = request.getHeader("Accept");
        if (request.getMethod().equals("GET") && ("xlsx".equals(request.getParameter("format")) || accept != null && accept.contains("spreadsheetml"))) RUNNING.set(true);
        return true;
    }

    @Override
    public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) { RUNNING.remove(); }
}
