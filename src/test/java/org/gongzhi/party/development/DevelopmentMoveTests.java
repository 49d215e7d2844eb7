package org.gongzhi.party.development;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongzhi.platform.move.Move;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DevelopmentMoveTests {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            APPLICANT    | [TALK, DECIDE, END]
            ACTIVIST     | [REVIEW, PROPOSE, END]
            OBJECT       | [REVIEW, INTRODUCE, CHECK, TRAIN, SHOW, VOTE, END]
            VOTED        | [SPEAK, APPROVE, REDO]
            PROBATIONARY | [EXTEND, CONVERT, CANCEL]
            CONVERTING   | [CONFIRM, CANCEL]
            FULL         | []
            CANCELLED    | []
            ENDED        | []
            """)
    void onlyTheseMovesAreOpen(DevelopmentStage stage, String moves) {
        assertThat(Move.openIn(stage, DevelopmentMove.values())).hasToString(moves);
    }
}
