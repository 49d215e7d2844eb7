package org.gongzhi.followup;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongzhi.platform.move.Move;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FollowUpMoveTests {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            ISSUE     | [ASSIGN, WITHDRAW]
            ASSIGNED  | [ASSIGN, PLAN, ESCALATE, WITHDRAW]
            UNDER_WAY | [ASSIGN, PLAN, POSTPONE, PROVE, ESCALATE, WITHDRAW]
            PROVED    | [VERIFY, RETURN, ESCALATE, WITHDRAW]
            CLOSED    | []
            ESCALATED | []
            WITHDRAWN | []
            """)
    void onlyTheseMovesAreOpen(FollowUpStage stage, String moves) {
        assertThat(Move.openIn(stage, FollowUpMove.values())).hasToString(moves);
    }
}
