package org.gongzhi.platform.webhook;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.util.Timeout;
import org.gongzhi.platform.Refused;
import org.springframework.stereotype.Component;

/**
 * The way out. A connection is made to the addresses that the fence has looked at and to no others: the name is looked up once,
 * by the fence, so that one which leads elsewhere a moment later leads nobody inside. Redirects are not followed, nothing is
 * tried twice and nothing of an answer is kept.
 */
@Component
class Wire implements AutoCloseable {

    static final Duration TO_ANSWER = Duration.ofSeconds(10);

    private static final Timeout TO_CONNECT = Timeout.ofSeconds(5);
    private static final Timeout IDLE = Timeout.ofSeconds(20);
    private static final int TO_ONE = 10;
    private static final int TO_ALL = 50;

    private final ScheduledExecutorService deadlines = Executors.newSingleThreadScheduledExecutor(run -> {
        var thread = new Thread(run, "webhook-deadlines");
        thread.setDaemon(true);
        return thread;
    });
    private final CloseableHttpClient http;

    Wire(Fence fence) {
        var connections = PoolingHttpClientConnectionManagerBuilder.create().setDnsResolver(fence).setMaxConnPerRoute(TO_ONE).setMaxConnTotal(TO_ALL)
                .setDefaultConnectionConfig(ConnectionConfig.custom().setConnectTimeout(TO_CONNECT).setSocketTimeout(Timeout.of(TO_ANSWER)).setTimeToLive(IDLE).build())
                .build();
        http = HttpClients.custom().setConnectionManager(connections).setUserAgent("Gongzhi").disableRedirectHandling().disableAutomaticRetries()
                .disableCookieManagement().disableAuthCaching().disableContentCompression().build();
    }

    /**
     * The status of the answer.
     *
     * @throws Refused {@code destination.private}, {@code destination.unknown-host}: the name leads where nothing may go
     * @throws InterruptedIOException when there was none within ten seconds, however slowly it drips
     */
    int post(URI address, Map<String, String> headers, String body) throws IOException {
        var post = new HttpPost(address);
        headers.forEach(post::setHeader);
        post.setEntity(new StringEntity(body, ContentType.APPLICATION_JSON.withCharset(StandardCharsets.UTF_8)));
        var deadline = deadlines.schedule(post::cancel, TO_ANSWER.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return http.execute(post, answer -> answer.getCode());
        } catch (IOException e) {
            if (!post.isCancelled()) throw e;
            var late = new InterruptedIOException("no answer within " + TO_ANSWER);
            late.initCause(e);
            throw late;
        } finally {
            deadline.cancel(false);
        }
    }

    @Override
    public void close() throws IOException {
        deadlines.shutdownNow();
        http.close();
    }
}
