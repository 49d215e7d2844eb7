package org.gongzhi.party.life;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongzhi.platform.move.Move;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JointDayMoveTests {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            PLANNED   | [HOLD, CANCEL]
            HELD      | [REVIEW]
            REVIEWED  | []
            CANCELLED | []
            """)
    void onlyTheseMovesAreOpen(JointDayStage stage, String moves) {
        assertThat(Move.openIn(stage, JointDayMove.values())).hasToString(moves);
    }
}
