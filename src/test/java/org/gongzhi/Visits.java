package org.gongzhi;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Walks through the office from page to page along the links, as different people, and remembers one address of each page. */
class Visits {

    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"(/[^\"#]*)");

    /** So many of a kind: what hangs on a stage, only a thing at that stage leads to. */
    private static final int SAMPLES = 4;

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)");

    private final Map<String, HttpClient> people = new HashMap<>();
    private final String office;
    private final Routes routes;
    private final Map<Method, Visit> found = new LinkedHashMap<>();
    private final List<String> dead = new ArrayList<>();

    /** @param login null for a stranger */
    record Visit(@Nullable String login, String address, String html) {}

    Visits(int port, Routes routes) {
        this.office = "http://localhost:" + port;
        this.routes = routes;
    }

    /** Every page that somebody can reach, by the handler that shows it. */
    Map<Method, Visit> found() { return found; }

    /** Links of pages that somebody can reach to what is not shown to them. */
    List<String> dead() { return dead; }

    void walk(@Nullable String login, List<String> from) {
        Map<Method, Integer> seen = new HashMap<>();
        var next = new ArrayDeque<>(from);
        var known = new HashMap<String, String>();
        from.forEach(address -> known.put(address, ""));
        while (!next.isEmpty()) {
            var address = next.poll();
            var handler = routes.handler(address);
            if (handler == null || seen.merge(handler, 1, Integer::sum) > SAMPLES) continue;
            var answer = get(login, address);
            if (answer.statusCode() >= 400 && !known.get(address).isEmpty()) dead.add(answer.statusCode() + " " + login + " " + known.get(address) + " → " + address);
            if (answer.statusCode() != 200 || !answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) continue;
            var html = answer.body();
            found.putIfAbsent(handler, new Visit(login, address, html));
            LINK.matcher(html).results().map(link -> link.group(1).replace("&amp;", "&")).filter(link -> !link.contains("format=xlsx"))
                    .filter(link -> known.putIfAbsent(link, address) == null).forEach(next::add);
        }
    }

    private HttpResponse<String> get(@Nullable String login, String address) {
        return send(people.computeIfAbsent(String.valueOf(login), any -> loggedIn(login)), HttpRequest.newBuilder(URI.create(office + address)));
    }

    /** With one click, as a person: a token does not get everywhere. */
    private HttpClient loggedIn(@Nullable String login) {
        var http = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        if (login == null) return http;
        var csrf = CSRF.matcher(send(http, HttpRequest.newBuilder(URI.create(office + "/login"))).body());
        if (!csrf.find()) throw new IllegalStateException("no form to log in with");
        var form = "login=" + login + "&_csrf=" + URLEncoder.encode(csrf.group(1), StandardCharsets.UTF_8);
        send(http, HttpRequest.newBuilder(URI.create(office + "/demo/login")).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
        return http;
    }

    private static HttpResponse<String> send(HttpClient http, HttpRequest.Builder request) {
        try {
            return http.send(request.header("Accept", "text/html,*/*;q=0.8").timeout(Duration.ofSeconds(20)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
