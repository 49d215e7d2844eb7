package org.gongzhi.party.life;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongzhi.platform.move.Move;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingMoveTests {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            PLANNED   | [HOLD, SHIFT, CANCEL]
            HELD      | [RECORD]
            RECORDED  | [CORRECT]
            CANCELLED | []
            """)
    void onlyTheseMovesAreOpen(MeetingStage stage, String moves) {
        assertThat(Move.openIn(stage, MeetingMove.values())).hasToString(moves);
    }
}
