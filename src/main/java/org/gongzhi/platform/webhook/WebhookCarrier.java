package org.gongzhi.platform.webhook;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
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

    private static final int GONE = 410;

    private final JdbcClient db;
    private final Secrets secrets;
    private final Fence fence;
    private final Condition condition;
    private final Wire wire;

    WebhookCarrier(JdbcClient db, Secrets secrets, Fence fence, Condition condition, Wire wire) {
        this.db = db;
        this.secrets = secrets;
        this.fence = fence;
        this.condition = condition;
        this.wire = wire;
    }

    @Override public Channel channel() { return Channel.WEBHOOK; }

    @Override
    public Answer carry(Letter letter) {
        var destination = db.sql("select id, name, kind, address, secret_sealed, former_secret_sealed, former_until from destination where id = :id")
                .param("id", letter.destination()).query(Destination.class).single();
        try {
            return answer(wire.post(fence.outward(destination.address()), signed(destination, letter), letter.content()));
        } catch (Refused outside) {
            return Answer.later("refused", outside.getCodes()[0]);
        } catch (InterruptedIOException late) {
            return Answer.later("timeout", "");
        } catch (IOException broken) {
            return Answer.later("connect", broken.getClass().getSimpleName());
        }
    }

    private Map<String, String> signed(Destination destination, Letter letter) {
        var id = "msg_" + letter.id();
        var now = Instant.now();
        var signatures = secrets.of(destination, now).stream()
                .map(secret -> Signature.of(secret, id, now.getEpochSecond(), letter.content())).collect(Collectors.joining(" "));
        return Map.of("webhook-id", id, "webhook-timestamp", Long.toString(now.getEpochSecond()), "webhook-signature", signatures);
    }

    private static Answer answer(int status) {
        var code = Integer.toString(status);
        if (status / 100 == 2) return Answer.arrived(code);
        return status == GONE ? Answer.never(code, "") : Answer.later(code, "");
    }

    @Override
    public void settled(Letter letter, Answer answer, Duration pause) {
        condition.after(letter.destination(), answer, pause);
    }
}
