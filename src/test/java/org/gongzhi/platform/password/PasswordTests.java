package org.gongzhi.platform.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Map;
import org.gongzhi.platform.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class PasswordTests {

    private final PasswordRules rules;

    PasswordTests() throws IOException {
        rules = new PasswordRules();
    }

    @ParameterizedTest
    @CsvSource({"seven77, password.too-short", "password, password.common", "P@ssw0rd123, password.common", "12345678, password.common", "aaaaaaaaa, password.common",
        "woaini1314, password.common", "helan2026, password.is-yours", "何岚何岚何岚何岚, password.is-yours", "1qaz2wsx, password.common", "abababababab, password.common",
        "taekwondo, password.common", "BigPimpin1, password.common"})
    void whatIsShortCommonOrOnesOwnIsNoPassword(String password, String refusal) {
        assertThatThrownBy(() -> rules.check(password, "helan", "何岚", PasswordRules.OF_STAFF)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.getMessage()).isEqualTo(refusal);
            assertThat(refused.field()).isEqualTo("password");
        });
    }

    @ParameterizedTest
    @CsvSource({"三十盏红灯笼挂门前", "tulips on the 7th floor", "Rq7#kP2w"})
    void whatNobodyGuessesIsOneWithoutRulesAboutItsCharacters(String password) {
        assertThatCode(() -> rules.check(password, "helan", "何岚", PasswordRules.OF_STAFF)).doesNotThrowAnyException();
    }

    @Test
    void administratorsNeedLongerOnes() {
        assertThatThrownBy(() -> rules.check("Rq7#kP2w", "guanli", "管立", PasswordRules.OF_ADMINISTRATORS)).hasMessage("password.too-short");
    }

    @Test
    void aGuessCostsWhatOwaspAdvises() {
        var settings = new Binder(new MapConfigurationPropertySource(Map.of())).bindOrCreate("gongzhi.password", PasswordSettings.class);
        var hash = new Passwords(settings).encode("thirty red lanterns");

        assertThat(hash).startsWith("{argon2}$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(new Passwords(settings).matches("thirty red lanterns", hash)).isTrue();
    }
}
