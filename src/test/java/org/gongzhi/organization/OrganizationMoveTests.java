package org.gongzhi.organization;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongzhi.organization.change.ChangeMove;
import org.gongzhi.organization.change.ChangeStage;
import org.gongzhi.platform.move.Move;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganizationMoveTests {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            PREPARING    | [REGISTER]
            REGISTERED   | [KEEP, CHANGE, RENEW, SUSPEND, LIQUIDATE, REVOKE]
            SUSPENDED    | [RESUME, LIQUIDATE, REVOKE]
            LIQUIDATING  | [DEREGISTER, REVOKE]
            DEREGISTERED | []
            REVOKED      | []
            """)
    void onlyTheseMovesAreOpen(OrganizationStage stage, String moves) {
        assertThat(Move.openIn(stage, OrganizationMove.values())).hasToString(moves);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            SUBMITTED | [APPROVE, REFUSE, WITHDRAW]
            APPROVED  | []
            REFUSED   | []
            WITHDRAWN | []
            """)
    void aChangeIsDecidedOnce(ChangeStage stage, String moves) {
        assertThat(Move.openIn(stage, ChangeMove.values())).hasToString(moves);
    }
}
