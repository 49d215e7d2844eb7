package org.gongzhi.platform.away;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.gongzhi.platform.request.RequestId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Says 503, in a sentence and with the time after which to ask again, when {@link Trouble} comes up anywhere, be it while
 * finding out who asks. The page asks the database nothing, and shows itself again by itself if it was only looked at.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class Away extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(Away.class);

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final MessageSource messages;
    private final JsonMapper json;

    Away(MessageSource messages, JsonMapper json) {
        this.messages = messages;
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | IOException | RuntimeException failure) {
            var trouble = Trouble.of(failure).orElse(null);
            if (trouble == null || response.isCommitted()) throw failure;
            log.warn("{}: {}", trouble, failure.toString());
            var id = response.getHeader(RequestId.HEADER);
            response.reset();
            response.setHeader(RequestId.HEADER, id);
            say(trouble, request, response);
        }
    }

    private void say(Trouble trouble, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var title = sentence(trouble, ".title");
        var read = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        var detail = sentence(trouble, read ? ".read" : ".sent");
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setHeader("Retry-After", Integer.toString(trouble.seconds()));
        response.setHeader("Cache-Control", "no-store");
        if (accepts(request)) {
            var html = new Utf8ByteOutput();
            templates.render("platform/away.jte", Map.of("title", title, "detail", detail, "request", RequestId.current(),
                    "refresh", read ? Integer.toString(trouble.seconds()) : ""), html);
            response.setContentType("text/html;charset=UTF-8");
            html.writeTo(response.getOutputStream());
        } else {
            var problem = ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, detail);
            problem.setTitle(title);
            problem.setProperty("request", RequestId.current());
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getOutputStream().write(json.writeValueAsBytes(problem));
        }
    }

    private static boolean accepts(HttpServletRequest request) {
        var accepted = request.getHeader("Accept");
        return accepted == null || accepted.contains(MediaType.TEXT_HTML_VALUE) || accepted.contains("*/*");
    }

    private String sentence(Trouble trouble, String what) {
        return messages.getMessage("away." + trouble.name().toLowerCase(Locale.ROOT) + what, null, Locale.CHINA);
    }
}
