package org.gongzhi.notice;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongzhi.platform.move.Move;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeMoveTests {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            PUBLISHED | [CORRECT, EXPIRE, END, WITHDRAW]
            PENDING   | [CORRECT, END, WITHDRAW]
            ENDED     | [CORRECT]
            WITHDRAWN | []
            """)
    void onlyTheseMovesAreOpen(NoticeStage stage, String moves) {
        assertThat(Move.openIn(stage, NoticeMove.values())).hasToString(moves);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            RECEIVED | [UPHOLD, REJECT]
            UPHELD   | []
            REJECTED | []
            """)
    void anObjectionIsAnsweredOnce(ObjectionStage stage, String moves) {
        assertThat(Move.openIn(stage, ObjectionMove.values())).hasToString(moves);
    }
}
