package org.gongzhi.order.need;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongzhi.platform.move.Move;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeedMoveTests {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            NEW       | [ORDER, DECLINE, WITHDRAW]
            ORDERED   | [RELEASE, SERVE]
            SERVED    | [CLOSE, REOPEN]
            CLOSED    | [REOPEN]
            REOPENED  | [ORDER, DECLINE, WITHDRAW]
            DECLINED  | []
            WITHDRAWN | []
            """)
    void onlyTheseMovesAreOpen(NeedStage stage, String moves) {
        assertThat(Move.openIn(stage, NeedMove.values())).hasToString(moves);
    }
}
