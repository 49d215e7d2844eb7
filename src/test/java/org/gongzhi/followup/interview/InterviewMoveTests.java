package org.gongzhi.followup.interview;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongzhi.platform.move.Move;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterviewMoveTests {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            INVITED   | [CONFIRM, HOLD, CANCEL]
            CONFIRMED | [HOLD, CANCEL]
            HELD      | [HOLD, SIGN, COMPLETE, CANCEL]
            SIGNED    | [PASS, FAIL, CANCEL]
            PASSED    | []
            FAILED    | []
            CANCELLED | []
            """)
    void onlyTheseMovesAreOpen(InterviewStage stage, String moves) {
        assertThat(Move.openIn(stage, InterviewMove.values())).hasToString(moves);
    }
}
