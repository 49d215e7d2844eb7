package org.gongzhi.platform.request;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
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
 * parameters and headers before it looks at the path: a fifth of what a page took. Most of them consist of other words, which is seen at once.
 */
@Component
class RoutesByWords implements WebMvcRegistrations {

    @Override
    public RequestMappingHandlerMapping getRequestMappingHandlerMapping() { return new ByWords(); }

    /** @param words between the slashes, an empty one for whatever is variable @param any for what cannot be told by its words */
    private record Shape(List<String> words, boolean any) {

        static Shape of(RequestMappingInfo route) {
            var addresses = route.getPatternValues();
            var address = addresses.size() == 1 ? addresses.iterator().next() : "**";
            var words = Stream.of(address.split("/")).skip(1).map(word -> word.matches(".*[{*?].*") ? "" : word).toList();
            return new Shape(words, address.contains("**") || address.contains("{*") || words.isEmpty());
        }

        boolean fits(List<String> asked) {
            if (any) return true;
            if (asked.size() != words.size()) return false;
            for (int n = 0; n < asked.size(); n++) if (!words.get(n).isEmpty() && !words.get(n).equals(asked.get(n))) return false;
            return true;
        }
    }

    private static final class ByWords extends RequestMappingHandlerMapping {

        private final Map<RequestMappingInfo, Shape> shapes = new ConcurrentHashMap<>();
        private final ThreadLocal<@Nullable List<String>> asked = new ThreadLocal<>();

        @Override
        protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request) throws Exception {
            asked.set(words(request));
            try {
                return super.lookupHandlerMethod(path, request);
            } finally {
                asked.remove();
            }
        }

        @Override
        protected @Nullable RequestMappingInfo getMatchingMapping(RequestMappingInfo route, HttpServletRequest request) {
            var words = asked.get();
            return words == null || shapes.computeIfAbsent(route, Shape::of).fits(words) ? super.getMatchingMapping(route, request) : null;
        }

        private static List<String> words(HttpServletRequest request) {
            return ServletRequestPathUtils.getParsedRequestPath(request).pathWithinApplication().elements().stream()
                    .filter(PathSegment.class::isInstance).map(word -> ((PathSegment) word).valueToMatch()).toList();
        }
    }
}
