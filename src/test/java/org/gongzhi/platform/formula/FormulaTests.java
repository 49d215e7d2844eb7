package org.gongzhi.platform.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import org.gongzhi.platform.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTests {

    private static final Map<String, Kind> INPUTS = Map.of("value", Kind.NUMBER, "group.party", Kind.NUMBER, "fact.list", Kind.TEXT, "fact.new", Kind.FLAG);
    private static final Map<String, Object> GIVEN =
            Map.of("value", new BigDecimal("5.95"), "group.party", new BigDecimal("60.0"), "fact.list", "ABNORMAL", "fact.new", true);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "0.1 + 0.2                          | 0.3",
            "value * 10                         | 59.5",
            "value * 2 - 10 / 4                 | 9.4",
            "-value + 6                         | 0.05",
            "min(value, 6) + max(1, 2)          | 7.95",
            "round(value, 1)                    | 6.0",
            "value < 6 ? 1 : 2                  | 1",
            "group.party >= 60 ? value : 0      | 5.95",
            "1 / 3 * 3                          | 0.9999999999999999999999999999999999"})
    void numbersAreExact(String text, BigDecimal expected) {
        assertThat(Formulas.compile(text, INPUTS, Kind.NUMBER).number(GIVEN)).isEqualByComparingTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "value < 6                                     ; true",
            "0.1 + 0.2 == 0.3                              ; true",
            "group.party < 60                              ; false",
            "group.party == 60                             ; true",
            "fact.list in ['ABNORMAL', 'SERIOUS']          ; true",
            "fact.list == \"SERIOUS\" || !fact.new         ; false",
            "fact.new && value in [5.95, 6]                ; true"})
    void conditionsCompareExactly(String text, boolean expected) {
        assertThat(Formulas.compile(text, INPUTS, Kind.FLAG).holds(GIVEN)).isEqualTo(expected);
    }

    @Test
    void aFormulaSaysWhatItReads() {
        assertThat(Formulas.compile("group.party < 60 && fact.new", INPUTS, Kind.FLAG).reads()).containsExactly("fact.new", "group.party");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "value +                     | formula.syntax",
            "vlaue * 10                  | formula.unknown",
            "group.other                 | formula.unknown",
            "value * fact.list           | formula.types",
            "fact.list                   | formula.result.number",
            "value > 1                   | formula.result.number",
            "10 / value                  | formula.divisor",
            "value / 0                   | formula.divisor",
            "round(value, value)         | formula.digits",
            "1.23456789012345678         | formula.number",
            "value % 2                   | formula.function",
            "size(fact.list)             | formula.function",
            "fact.list.size()            | formula.function",
            "fact.list.matches('(a+)+')  | formula.function",
            "double(fact.list)           | formula.function",
            "fact.list[0]                | formula.function",
            "value.getClass()            | formula.function",
            "value.class                 | formula.unknown",
            "fact                        | formula.unknown",
            "T(java.lang.Runtime)        | formula.function",
            "[1, 2].map(x, x)            | formula.function",
            "{'a': 1}                    | formula.form",
            "google.protobuf.Value{}     | formula.form",
            "timestamp('2026-01-01T00:00:00Z') | formula.function"})
    void whatIsWrongIsRefusedWithASentence(String text, String code) {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> Formulas.compile(text, INPUTS, Kind.NUMBER)).withMessage(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"java.lang.System.exit(1)", "env.PATH", "this", "self.value", "value.toString().length()", "has(fact.list)", "dyn(value)", "type(value)", "null", "b'abc'"})
    void nothingButTheInputsCanBeReached(String text) {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> Formulas.compile(text, INPUTS, Kind.NUMBER));
    }

    @Test
    void theCostIsBounded() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> Formulas.compile("value + ".repeat(100) + "value", INPUTS, Kind.NUMBER)).withMessage("formula.long");
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> Formulas.compile("(".repeat(200) + "value" + ")".repeat(200), INPUTS, Kind.NUMBER));
        var longest = Formulas.compile("value" + "*value".repeat(24), INPUTS, Kind.NUMBER);
        org.assertj.core.api.Assertions.assertThatCode(() -> longest.number(GIVEN)).doesNotThrowAnyException();
        assertThat(Duration.ofNanos(timeOf(() -> longest.number(GIVEN)))).isLessThan(Duration.ofMillis(50));
    }

    private static long timeOf(Runnable work) {
        long began = System.nanoTime();
        work.run();
        return System.nanoTime() - began;
    }
}
