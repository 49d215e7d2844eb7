package org.gongzhi.order.salon;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongzhi.platform.move.Move;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SalonMoveTests {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            PLANNED   | [REVISE, CONVENE, HOLD, CANCEL]
            HELD      | [CONCLUDE]
            CONCLUDED | []
            CANCELLED | []
            """)
    void onlyTheseMovesAreOpen(SalonStage stage, String moves) {
        assertThat(Move.openIn(stage, SalonMove.values())).hasToString(moves);
    }
}
