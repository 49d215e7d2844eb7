package org.gongzhi;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.gongzhi.platform.access.Open;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.page.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** All addresses of the office, as the program declares them. */
@Component
class Routes {

    private static final Pattern VARIABLE = Pattern.compile("\\{\\*?([^}:]+)(:(?:[^{}]|\\{[^}]*})*)?}");

    private final RequestMappingHandlerMapping mapping;

    Routes(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        this.mapping = mapping;
    }

    record Route(HttpMethod method, String pattern, HandlerMethod handler) {

        boolean isOpen() { return handler.hasMethodAnnotation(Open.class); }

        boolean isDeclared() { return isOpen() != handler.hasMethodAnnotation(Requires.class); }

        /** Whether it shows a page to people. */
        boolean isPage() { return method == HttpMethod.GET && Page.class.isAssignableFrom(handler.getReturnType().getParameterType()); }

        String permission() { return handler.getMethodAnnotation(Requires.class).value(); }

        /** An address of this pattern, of a thing that does not exist. */
        String address() {
            return VARIABLE.matcher(pattern).replaceAll(found -> value(found.group(1), found.group(2)));
        }

        private String value(String variable, String rule) {
            if (rule != null && rule.contains("[0-9]{12}")) return "330399001001";
            return Arrays.stream(handler.getMethod().getParameters())
                    .filter(parameter -> parameter.isAnnotationPresent(PathVariable.class) && parameter.getName().equals(variable))
                    .findFirst().map(Route::value).orElse("x");
        }

        private static String value(Parameter parameter) {
            var type = parameter.getType();
            if (type.isEnum()) return ((Enum<?>) type.getEnumConstants()[0]).name();
            if (type == YearMonth.class) return "2020-01";
            if (type == LocalDate.class) return "2020-01-01";
            if (type == int.class || type == long.class || type == Integer.class || type == Long.class) return "1";
            return type == String.class ? "x" : UUID.randomUUID().toString();
        }

        @Override public String toString() { return method + " " + pattern; }
    }

    /** Whatever answers a GET of this address; null when nothing of ours does. */
    @Nullable Method handler(String address) {
        var request = new MockHttpServletRequest("GET", URI.create(address).getPath());
        ServletRequestPathUtils.parseAndCache(request);
        try {
            var chain = mapping.getHandler(request);
            return chain != null && chain.getHandler() instanceof HandlerMethod method && method.getBeanType().getPackageName().startsWith("org.gongzhi") ? method.getMethod() : null;
        } catch (Exception e) {
            return null;
        }
    }

    List<Route> ours() {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getPackageName().startsWith("org.gongzhi"))
                .flatMap(entry -> entry.getKey().getPatternValues().stream().flatMap(pattern -> entry.getKey().getMethodsCondition().getMethods().stream()
                        .map(method -> new Route(method.asHttpMethod(), pattern, entry.getValue()))))
                .sorted(Comparator.comparing(Route::toString))
                .toList();
    }
}
