package org.gongzhi.platform.page;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Nobody is offered what they may not open. A page of one module names records of others without knowing who of its readers may read
 * those: of a link to a page for which the viewer lacks the permission only its words remain, and a button goes.
 */
@Component
class Offered {

    private static final byte[] BEGIN = "<a ".getBytes(StandardCharsets.UTF_8);
    private static final byte[] END = "</a>".getBytes(StandardCharsets.UTF_8);
    private static final Pattern HREF = Pattern.compile("\\bhref=\"(/[^\"?#]*)");
    private static final Pattern CLASS = Pattern.compile("\\bclass=\"([^\"]*)\"");

    /** The addresses below a word or, under no word, below whatever is variable; the pages there. */
    private record Place(Map<String, Place> below, List<Requires> pages) {

        static Place none() { return new Place(new HashMap<>(), new ArrayList<>()); }

        Place at(String word) { return below.computeIfAbsent(word, any -> none()); }

        /** A written word goes before a variable, as it does where the request arrives. */
        Optional<Place> find(String[] words, int from) {
            if (from == words.length) return pages.isEmpty() ? Optional.empty() : Optional.of(this);
            return Optional.ofNullable(below.get(words[from])).flatMap(next -> next.find(words, from + 1))
                    .or(() -> Optional.ofNullable(below.get("")).flatMap(next -> next.find(words, from + 1)));
        }
    }

    private final SingletonSupplier<Place> places;

    Offered(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> handlers) {
        places = SingletonSupplier.of(() -> places(handlers.getObject()));
    }

    /** Whether a page at this path would be shown; of a path that is nobody's, that is somebody else's to say. */
    boolean isOpen(String path, Viewer viewer) {
        return path.equals("/") || places.obtain().find(path.substring(1).split("/"), 0).map(place -> place.pages().stream().anyMatch(viewer::may)).orElse(true);
    }

    byte[] to(@Nullable Viewer viewer, byte[] html) {
        if (viewer == null) return html;
        ByteArrayOutputStream kept = null;
        int done = 0;
        for (int link = find(html, BEGIN, 0); link >= 0; link = find(html, BEGIN, link + 1)) {
            int words = find(html, (byte) '>', link) + 1;
            var tag = new String(html, link, words - link, StandardCharsets.UTF_8);
            var href = HREF.matcher(tag);
            if (!href.find() || isOpen(href.group(1), viewer)) continue;
            int end = find(html, END, words);
            if (end < 0) break;
            if (kept == null) kept = new ByteArrayOutputStream(html.length);
            kept.write(html, done, link - done);
            kept.writeBytes(instead(tag, html, words, end));
            done = end + END.length;
            link = done - 1;
        }
        if (kept == null) return html;
        kept.write(html, done, html.length - done);
        return kept.toByteArray();
    }

    private static byte[] instead(String tag, byte[] html, int from, int to) {
        var styled = CLASS.matcher(tag);
        var words = new String(html, from, to - from, StandardCharsets.UTF_8);
        if (!styled.find()) return words.getBytes(StandardCharsets.UTF_8);
        var style = styled.group(1);
        return (List.of(style.split(" ")).contains("btn") ? "" : "<span class=\"" + style + "\">" + words + "</span>").getBytes(StandardCharsets.UTF_8);
    }

    private static int find(byte[] html, byte[] what, int from) {
        for (int at = find(html, what[0], from); at >= 0; at = find(html, what[0], at + 1)) {
            int same = 1;
            while (same < what.length && at + same < html.length && html[at + same] == what[same]) same++;
            if (same == what.length) return at;
        }
        return -1;
    }

    private static int find(byte[] html, byte what, int from) {
        for (int at = from; at < html.length; at++) if (html[at] == what) return at;
        return -1;
    }

    private static Place places(RequestMappingHandlerMapping handlers) {
        var root = Place.none();
        handlers.getHandlerMethods().forEach((route, handler) -> {
            var required = handler.getMethodAnnotation(Requires.class);
            if (required != null && isRead(route)) route.getPatternValues().forEach(address -> {
                var place = root;
                for (var word : address.substring(1).split("/")) place = place.at(word.contains("{") ? "" : word);
                place.pages().add(required);
            });
        });
        return root;
    }

    private static boolean isRead(RequestMappingInfo route) {
        var methods = route.getMethodsCondition().getMethods();
        return methods.isEmpty() || methods.contains(RequestMethod.GET);
    }
}
