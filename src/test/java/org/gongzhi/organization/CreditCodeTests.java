package org.gongzhi.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.gongzhi.platform.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples are those of domain.md C2: two foundations that exist, and two codes that are known to be wrong. */
class CreditCodeTests {

    @ParameterizedTest
    @ValueSource(strings = {"53100000500021676K", "53100000500019795A", " 5310 0000 5000 2167 6k "})
    void realCodesAreAccepted(String code) {
        assertThat(CreditCode.of(code).kind()).isEqualTo(OrganizationKind.FOUNDATION);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            91350100M000100Y4, 3
            53100000500020462, K
            53100000500021676, K
            53100000500019795, A
            """)
    void theLastCharacterFollowsFromTheOthers(String first17, char check) {
        assertThat(CreditCode.check(first17)).isEqualTo(check);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            50002167, 6
            50001979, 5
            M000100Y, 4
            """)
    void theInnerCodeHasItsOwnCheck(String first8, char check) {
        assertThat(CreditCode.innerCheck(first8)).isEqualTo(check);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            91350100M000100Y43, form
            53100000500021676,  form
            5310000050002I676K, form
            53100000500021686K, inner
            53100000500020462H, check
            53100000500021676A, check
            53100000005021676K, inner
            """)
    void whatIsWrongWithACodeIsSaid(String code, String what) {
        assertThatThrownBy(() -> CreditCode.of(code)).isInstanceOf(Refused.class).hasMessage("organization.code." + what);
    }

    @ParameterizedTest
    @EnumSource(names = {"SOCIAL_GROUP", "SERVICE_INSTITUTION", "FOUNDATION"})
    void anAssignedCodeTellsItsKind(OrganizationKind kind) {
        assertThat(CreditCode.assigned(kind, "330399", "MJ870042").kind()).isEqualTo(kind);
    }

    @Test
    void oneWrongCharacterAnywhereIsNoticed() {
        var code = "53100000500021676K";
        for (int place = 2; place < 18; place++) {
            var wrong = code.substring(0, place) + (code.charAt(place) == '7' ? '8' : '7') + code.substring(place + 1);
            assertThatThrownBy(() -> CreditCode.of(wrong)).as(wrong).isInstanceOf(Refused.class);
        }
    }
}
