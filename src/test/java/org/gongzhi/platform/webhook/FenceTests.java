package org.gongzhi.platform.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetAddress;
import java.time.Duration;
import org.gongzhi.platform.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FenceTests {

    private final Fence fence = new Fence(new WebhookSettings(false, false, Duration.ofDays(3), Duration.ofDays(1)));

    @ParameterizedTest
    @CsvSource({
            "http://example.org/hook, destination.https",
            "ftp://example.org/hook, destination.address",
            "https://user:secret@example.org/hook, destination.address",
            "https://example.org:22/hook, destination.address",
            "//example.org/hook, destination.address",
            "https:///hook, destination.address",
            "https://127.0.0.1/hook, destination.private",
            "https://localhost/hook, destination.private",
            "https://10.1.2.3/hook, destination.private",
            "https://172.16.0.9/hook, destination.private",
            "https://192.168.1.1:8443/hook, destination.private",
            "https://169.254.169.254/latest/meta-data, destination.private",
            "https://100.64.0.1/hook, destination.private",
            "https://0.0.0.0/hook, destination.private",
            "https://2130706433/hook, destination.private",
            "https://[::1]/hook, destination.private",
            "https://[::ffff:10.0.0.1]/hook, destination.private",
            "https://[fd00::1]/hook, destination.private",
            "https://[fe80::1]/hook, destination.private",
            "https://[64:ff9b::a00:1]/hook, destination.private",
            "https://no-such-host.invalid/hook, destination.unknown-host"})
    void nothingGoesWhereOnlyThisMachineReaches(String address, String code) {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> fence.check(address)).withMessage(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://203.0.113.9/hook", "https://203.0.113.9:8443/hook", "https://[2001:db8::7]/hook"})
    void messagesGoToAddressesOfTheWorld(String address) {
        assertThat(fence.check(address).toString()).isEqualTo(address);
    }

    @Test
    void anOfficeMayAllowItsOwnNetwork() {
        var open = new Fence(new WebhookSettings(true, true, Duration.ofDays(3), Duration.ofDays(1)));

        assertThat(open.check("http://127.0.0.1:9000/hook").getPort()).isEqualTo(9000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"255.255.255.255", "240.0.0.1", "198.18.0.1", "192.0.2.1", "224.0.0.1", "ff02::1", "::", "2002:a00:1::1"})
    void whatIsReservedIsInsideToo(String address) throws Exception {
        assertThat(Fence.isInside(InetAddress.getByName(address))).isTrue();
    }
}
