package org.gongzhi.incubation;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongzhi.incubation.settlement.SettlementMove;
import org.gongzhi.incubation.settlement.SettlementStage;
import org.gongzhi.platform.move.Move;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettlementMoveTests {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            APPLIED   | [PASS, REFUSE, WITHDRAW]
            REVIEWED  | [REFUSE, WITHDRAW, SIGN]
            SIGNED    | [WITHDRAW, MOVE_IN]
            IN        | [RESEAT, ASK, RENEW, LEAVE, EXIT]
            RENEWING  | [DECLINE, RENEW, LEAVE, EXIT]
            LEAVING   | [TICK, CLOSE]
            OUT       | []
            REFUSED   | []
            WITHDRAWN | []
            """)
    void onlyTheseMovesAreOpen(SettlementStage stage, String moves) {
        assertThat(Move.openIn(stage, SettlementMove.values())).hasToString(moves);
    }
}
