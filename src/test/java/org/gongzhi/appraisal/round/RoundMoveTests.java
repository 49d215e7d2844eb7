package org.gongzhi.appraisal.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.gongzhi.platform.move.Move;
import org.junit.jupiter.api.Test;

class RoundMoveTests {

    private static final String TABLE = """
            OPEN      | CLOSE CANCEL
            SCORED    | RETURN CANCEL PUBLISH
            PUBLISHED | HEAR LOCK
            APPEALS   | LOCK
            LOCKED    |
            CANCELLED |
            """;

    @Test
    void aRoundMovesAsTheTableSays() {
        var drawn = new StringBuilder();
        for (var stage : RoundStage.values())
            drawn.append(String.format("%-9s | %s", stage, Move.openIn(stage, RoundMove.values()).stream().map(Enum::name).collect(Collectors.joining(" "))).strip()).append('\n');
        assertThat(drawn.toString()).isEqualTo(TABLE);
    }
}
