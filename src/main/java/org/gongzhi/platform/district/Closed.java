package org.gongzhi.platform.district;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** Says that there is nothing to be had here, without a database or a template, to browsers and programs alike. */
final class Closed {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>%1$s</title>
            <link rel="stylesheet" href="/assets/vendor/tabler.min.css"><link rel="stylesheet" href="/assets/gongzhi.css"></head>
            <body><main class="container-tight py-5"><div class="card card-body"><h1>%1$s</h1><p>%2$s</p></div></main></body></html>
            """;
    private static final String PROBLEM = """
            {"title":"%s","status":%d,"detail":"%s"}""";

    private Closed() {}

    static void outOfService(District district, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, "300");
        say(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, district.label() + "暂停服务",
                "系统升级时这个区县的数据没有更新成功，已经提交的内容都在。请稍后再来，或联系系统管理员；其他区县不受影响。");
    }

    /** A browser is led to where it can choose one. */
    static void noDistrict(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getMethod().equals("GET") && wantsHtml(request)) response.sendRedirect(DistrictChoice.PAGE);
        else say(request, response, HttpServletResponse.SC_NOT_FOUND, "没有选择区县", "这个网址由多个区县共用。请用区县自己的网址，或先选择区县。");
    }

    private static void say(HttpServletRequest request, HttpServletResponse response, int status, String title, String detail) throws IOException {
        var html = wantsHtml(request);
        response.setStatus(status);
        response.setContentType((html ? MediaType.TEXT_HTML_VALUE : MediaType.APPLICATION_PROBLEM_JSON_VALUE) + ";charset=UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var text = html ? PAGE.formatted(title, detail) : PROBLEM.formatted(title, status, detail);
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean wantsHtml(HttpServletRequest request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return request.getHeader(HttpHeaders.AUTHORIZATION) == null && (accept == null || accept.contains(MediaType.TEXT_HTML_VALUE) || accept.contains("*/*"));
    }
}
