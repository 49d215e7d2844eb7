package org.gongzhi.incubation.month;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.gongzhi.platform.move.Move;
import org.junit.jupiter.api.Test;

class CaseMoveTests {

    private static final String TABLE = """
            INTERVIEW  | INVITE ORDER WITHDRAW
            RECTIFYING | INVITE ORDER PASS FAIL WITHDRAW
            UNMET      | EXPEL WITHDRAW
            PASSED     |
            EXITED     |
            WITHDRAWN  |
            """;

    @Test
    void eachStageAllowsItsMoves() {
        var lines = Arrays.stream(CaseStage.values())
                .map(stage -> "%-10s | %s".formatted(stage, Move.openIn(stage, CaseMove.values()).stream().map(Move::name).collect(Collectors.joining(" "))).stripTrailing())
                .collect(Collectors.joining("\n", "", "\n"));
        assertThat(lines).isEqualTo(TABLE);
    }
}
