package org.gongzhi.party.pioneer;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongzhi.platform.move.Move;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfferMoveTests {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            OFFERED   | [MATCH, WITHDRAW]
            MATCHED   | [COMPLETE, RELEASE]
            DONE      | []
            WITHDRAWN | []
            """)
    void onlyTheseMovesAreOpen(OfferStage stage, String moves) {
        assertThat(Move.openIn(stage, OfferMove.values())).hasToString(moves);
    }
}
