package org.gongzhi.platform.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongzhi.HtmlValidity;
import org.gongzhi.OfficeTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What holds of every page because it holds of the components: valid HTML, and a picture for each icon. */
@OfficeTest
class LookTests {

    @LocalServerPort int port;

    private final HttpClient browser = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(strings = {"/demo/components", "/demo/components/public", "/demo/components/paper", "/login"})
    void pagesAreValidHtml(String address) throws Exception {
        assertThat(HtmlValidity.errors(get(address))).isEmpty();
    }

    @Test
    void everyIconThatIsNamedIsDrawn() throws IOException {
        var drawn = names(Pattern.compile("<symbol id=\"([a-z0-9-]+)\""), Path.of("src/main/resources/static/assets/icons.svg"));
        var named = new TreeSet<String>();
        for (var folder : new String[] {"src/main/jte", "src/main/java"}) {
            try (var files = Files.walk(Path.of(folder))) {
                for (var file : files.filter(Files::isRegularFile).toList()) named.addAll(names(Pattern.compile("icon(?:\\(name)? = \"([a-z0-9-]+)\"(?!\\.)"), file));
            }
        }
        assertThat(drawn).containsAll(named);
    }

    private static TreeSet<String> names(Pattern pattern, Path file) throws IOException {
        return pattern.matcher(Files.readString(file)).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private String get(String address) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address)).header("Accept", "text/html");
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString()).body();
    }
}
