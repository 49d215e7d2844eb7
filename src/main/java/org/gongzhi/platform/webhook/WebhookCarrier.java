package org.gongzhi.platform.webhook;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.outbox.Answer;
import org.gongzhi.platform.outbox.Carrier;
import org.gongzhi.platform.outbox.Channel;
import org.gongzhi.platform.outbox.Letter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Posts a message to its destination. Whoever answers 2xx has it; a redirect is not followed; 410 says that nobody is there any more. */
@Component
class WebhookCarrier implements Carrier {

    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    private static final Duration TO_ANSWER = Duration.ofSeconds(10);
    private static final int GONE = 410;

    private final JdbcClient db;
    private final Secrets secrets;
    private final Fence fence;
    private final Condition condition;
    private final HttpClient http = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).connectTimeout(TO_CONNECT)
            .version(HttpClient.Version.HTTP_1_1).build();

    WebhookCarrier(JdbcClient db, Secrets secrets, Fence fence, Condition condition) {
        this.db = db;
        this.secrets = secrets;
        this.fence = fence;
        this.condition = condition;
    }

    @Override public Channel channel() { return Channel.WEBHOOK; }

    @Override
    public Answer carry(Letter letter) {
        var destination = db.sql("select id, name, kind, address, secret_sealed, former_secret_sealed, former_until from destination where id = :id")
                .param("id", letter.destination()).query(Destination.class).single();
        try {
            return answer(http.send(request(fence.check(destination.address()), destination, letter), header -> BodySubscribers.discarding()));
        } catch (Refused outside) {
            return Answer.later("refused", outside.getCodes()[0]);
        } catch (HttpTimeoutException late) {
            return Answer.later("timeout", "");
        } catch (IOException broken) {
            return Answer.later("connect", broken.getClass().getSimpleName());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return Answer.later("stopped", "");
        }
    }

    private HttpRequest request(URI address, Destination destination, Letter letter) {
        var id = "msg_" + letter.id();
        var now = Instant.now();
        var signatures = secrets.of(destination, now).stream()
                .map(secret -> Signature.of(secret, id, now.getEpochSecond(), letter.content())).collect(Collectors.joining(" "));
        return HttpRequest.newBuilder(address).timeout(TO_ANSWER)
                .header("Content-Type", "application/json")
                .header("User-Agent", "Gongzhi")
                .header("webhook-id", id)
                .header("webhook-timestamp", Long.toString(now.getEpochSecond()))
                .header("webhook-signature", signatures)
                .POST(BodyPublishers.ofString(letter.content()))
                .build();
    }

    private static Answer answer(HttpResponse<Void> response) {
        var code = Integer.toString(response.statusCode());
        if (response.statusCode() / 100 == 2) return Answer.arrived(code);
        return response.statusCode() == GONE ? Answer.never(code, "") : Answer.later(code, "");
    }

    @Override
    public void settled(Letter letter, Answer answer, Duration pause) {
        condition.after(letter.destination(), answer, pause);
    }
}
