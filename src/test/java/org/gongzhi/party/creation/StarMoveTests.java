package org.gongzhi.party.creation;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongzhi.platform.move.Move;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StarMoveTests {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            APPLIED | [CHECK, REFUSE]
            CHECKED | [SHOW, REFUSE]
            NOTICED | [AWARD, REFUSE]
            AWARDED | [RECHECK, REVOKE]
            REVOKED | []
            REFUSED | []
            """)
    void onlyTheseMovesAreOpen(StarStage stage, String moves) {
        assertThat(Move.openIn(stage, StarMove.values())).hasToString(moves);
    }
}
