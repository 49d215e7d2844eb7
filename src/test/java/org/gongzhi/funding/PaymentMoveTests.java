package org.gongzhi.funding;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongzhi.platform.move.Move;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaymentMoveTests {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            REQUESTED | [APPROVE, PAY, REJECT]
            PAID      | [VOUCH]
            REJECTED  | []
            """)
    void onlyTheseMovesAreOpen(PaymentStage stage, String moves) {
        assertThat(Move.openIn(stage, PaymentMove.values())).hasToString(moves);
    }
}
