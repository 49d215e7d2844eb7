package org.gongzhi.platform.request;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.http.server.PathContainer.PathSegment;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Finds the handler of an address among a thousand. Spring asks each whose address has something variable in it, one after the other, for its method,
 * parameters and headers before it looks at the path: a fifth of what a page took. Most of them begin with another word, which is seen at once.
 */
@Component
class RoutesByFirstWord implements WebMvcRegistrations {

    @Override
    public RequestMappingHandlerMapping getRequestMappingHandlerMapping() { return new ByFirstWord(); }

    private static final class ByFirstWord extends RequestMappingHandlerMapping {

        /** Of whatever may begin with any word, or has several addresses. */
        private static final String ANY = "*";

        private final Map<RequestMappingInfo, String> words = new ConcurrentHashMap<>();
        private final ThreadLocal<@Nullable String> asked = new ThreadLocal<>();

        @Override
        protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request) throws Exception {
            asked.set(firstWord(request));
            try {
                return super.lookupHandlerMethod(path, request);
            } finally {
                asked.remove();
            }
        }

        @Override
        protected @Nullable RequestMappingInfo getMatchingMapping(RequestMappingInfo route, HttpServletRequest request) {
            var word = words.computeIfAbsent(route, ByFirstWord::firstWord);
            return word.equals(ANY) || word.equals(asked.get()) ? super.getMatchingMapping(route, request) : null;
        }

        private static String firstWord(RequestMappingInfo route) {
            var addresses = route.getPatternValues();
            if (addresses.size() != 1) return ANY;
            var word = addresses.iterator().next().split("/", 3);
            return word.length < 2 || word[1].matches(".*[{*?].*") ? ANY : word[1];
        }

        private static String firstWord(HttpServletRequest request) {
            var path = ServletRequestPathUtils.getParsedRequestPath(request).pathWithinApplication().elements();
            return path.size() > 1 && path.get(1) instanceof PathSegment word ? word.valueToMatch() : "";
        }
    }
}
