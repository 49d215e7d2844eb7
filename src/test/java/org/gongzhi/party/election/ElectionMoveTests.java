package org.gongzhi.party.election;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongzhi.platform.move.Move;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElectionMoveTests {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            DUE       | [PREPARE, PERMIT, CANCEL]
            PREPARING | [PREPARE, PERMIT, ELECT, CANCEL]
            ELECTED   | [REPORT, CANCEL]
            REPORTED  | [APPROVE, RETURN, CANCEL]
            APPROVED  | []
            CANCELLED | []
            """)
    void onlyTheseMovesAreOpen(ElectionStage stage, String moves) {
        assertThat(Move.openIn(stage, ElectionMove.values())).hasToString(moves);
    }
}
