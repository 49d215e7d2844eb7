package org.gongzhi.platform.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import org.apache.hc.client5.http.DnsResolver;
import org.gongzhi.platform.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A name that leads outside when it is looked at and inside a moment later. */
class WireTests {

    private static final String OUTSIDE = "203.0.113.9";
    private static final String HERE = "127.0.0.1";

    private Receiver receiver;
    private Wire wire;

    @AfterEach
    void hangUp() throws Exception {
        receiver.close();
        wire.close();
    }

    @Test
    void aNameThatHasComeToLeadInsideLeadsNowhere() throws Exception {
        var names = new Turncoat(OUTSIDE, HERE);
        var address = open(names, false);
        assertThat(names.fence.check(address.toString())).as("when it is set").isEqualTo(address);

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> wire.post(address, Map.of(), "{}")).withMessage("destination.private");
        assertThat(receiver.received()).isEmpty();
    }

    @Test
    void theConnectionGoesToTheAddressThatWasLookedAtAndTheNameIsAskedForOnce() throws Exception {
        var names = new Turncoat(HERE, OUTSIDE);
        var address = open(names, true);

        assertThat(wire.post(address, Map.of("webhook-id", "msg_1"), "{}")).isEqualTo(204);
        assertThat(receiver.received()).singleElement().satisfies(message -> {
            assertThat(message.headers().firstValue("host")).contains("hook.example.org:" + address.getPort());
            assertThat(message.headers().firstValue("user-agent")).contains("Gongzhi");
        });
        assertThat(names.answers).as("not asked again").containsExactly(OUTSIDE);
    }

    @Test
    void oneInnerAddressAmongManyIsEnoughToStayOut() throws Exception {
        var names = new Turncoat(OUTSIDE + "," + HERE);
        var address = open(names, false);

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> wire.post(address, Map.of(), "{}")).withMessage("destination.private");
        assertThat(receiver.received()).isEmpty();
    }

    private URI open(Turncoat names, boolean allowPrivate) throws Exception {
        receiver = new Receiver();
        names.fence = new Fence(new WebhookSettings(true, allowPrivate, Duration.ofDays(3), Duration.ofDays(1)), names);
        wire = new Wire(names.fence);
        return URI.create(receiver.address().replace(HERE, "hook.example.org"));
    }

    /** Answers each time something else, at last the same. */
    private static class Turncoat implements DnsResolver {

        private final ArrayDeque<String> answers;
        private Fence fence;

        Turncoat(String... answers) {
            this.answers = new ArrayDeque<>(List.of(answers));
        }

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            var answer = answers.size() == 1 ? answers.peek() : answers.poll();
            var addresses = new InetAddress[answer.split(",").length];
            for (int i = 0; i < addresses.length; i++) addresses[i] = InetAddress.getByName(answer.split(",")[i]);
            return addresses;
        }

        @Override public String resolveCanonicalHostname(String host) { return host; }
    }
}
