package org.gongzhi.organization.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongzhi.organization.credit.CreditMove;
import org.gongzhi.organization.credit.CreditStage;
import org.gongzhi.organization.dormancy.DormancyMove;
import org.gongzhi.organization.dormancy.DormancyStage;
import org.gongzhi.organization.dynamics.UpdateMove;
import org.gongzhi.organization.dynamics.UpdateStage;
import org.gongzhi.organization.election.ElectionMove;
import org.gongzhi.organization.election.ElectionStage;
import org.gongzhi.organization.enforcement.EnforcementMove;
import org.gongzhi.organization.enforcement.EnforcementStage;
import org.gongzhi.organization.grade.GradeMove;
import org.gongzhi.organization.grade.GradeStage;
import org.gongzhi.organization.inspection.InspectionMove;
import org.gongzhi.organization.inspection.InspectionStage;
import org.gongzhi.organization.sync.PartyFormMove;
import org.gongzhi.organization.sync.PartyFormStage;
import org.gongzhi.organization.warning.WarningMove;
import org.gongzhi.organization.warning.WarningStage;
import org.gongzhi.platform.move.Move;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lifecycles of supervision are these tables. */
class SupervisionMoveTests {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            DRAFT       | [SUBMIT, FILE]
            UNIT_REVIEW | [ENDORSE, RETURN]
            FILED       | [REOPEN, PASS, BASIC, FAIL]
            PASS        | []
            BASIC       | []
            FAIL        | []
            """)
    void anAnnualCheck(InspectionStage stage, String moves) { assertThat(Move.openIn(stage, InspectionMove.values())).hasToString(moves); }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            APPLIED    | [ADMIT, REJECT]
            ELIGIBLE   | [RATE]
            SELF_RATED | [CHECK]
            CHECKED    | [OPINE]
            OPINED     | [PUBLISH]
            NOTICED    | [CORRECT, GRANT]
            GRADED     | [TRACK, WITHDRAW]
            TRACKED    | [TRACK, WITHDRAW]
            REJECTED   | []
            WITHDRAWN  | []
            """)
    void anAssessment(GradeStage stage, String moves) { assertThat(Move.openIn(stage, GradeMove.values())).hasToString(moves); }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            FOUND     | [LIST, DISMISS]
            LISTED    | [APPLY, LEAVE]
            LEAVING   | [REFUSE, LEAVE]
            LEFT      | []
            DISMISSED | []
            """)
    void anEntryOfAList(CreditStage stage, String moves) { assertThat(Move.openIn(stage, CreditMove.values())).hasToString(moves); }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            SIGNAL    | [GRADE, DISMISS]
            GRADED    | [HANDLE]
            HANDLED   | [REDO, CLOSE]
            CLOSED    | []
            DISMISSED | []
            """)
    void aWarning(WarningStage stage, String moves) { assertThat(Move.openIn(stage, WarningMove.values())).hasToString(moves); }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            CONFIRMED | []
            DIFFERENT | [RESOLVE]
            RESOLVED  | []
            """)
    void anUpdate(UpdateStage stage, String moves) { assertThat(Move.openIn(stage, UpdateMove.values())).hasToString(moves); }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            FILED        | [INVESTIGATE, DROP]
            INVESTIGATED | [DECIDE, DROP]
            DECIDED      | [EXECUTE]
            EXECUTED     | []
            DROPPED      | []
            """)
    void anEnforcementCase(EnforcementStage stage, String moves) { assertThat(Move.openIn(stage, EnforcementMove.values())).hasToString(moves); }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            IDENTIFIED   | [CONTACT, CLEAR]
            CONTACTED    | [CLEAR, RECTIFY, LIQUIDATE, REVOKE]
            LIQUIDATING  | [DEREGISTER, REVOKE]
            RECTIFIED    | []
            DEREGISTERED | []
            REVOKED      | []
            CLEARED      | []
            """)
    void aCleanUp(DormancyStage stage, String moves) { assertThat(Move.openIn(stage, DormancyMove.values())).hasToString(moves); }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            WANTED      | [FILL]
            FILLED      | [RETURN, HAND_OVER]
            HANDED_OVER | []
            """)
    void aPartyForm(PartyFormStage stage, String moves) { assertThat(Move.openIn(stage, PartyFormMove.values())).hasToString(moves); }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            PLANNED   | [HOLD]
            HELD      | [CONCLUDE, VOID]
            CONCLUDED | []
            VOID      | []
            """)
    void anElection(ElectionStage stage, String moves) { assertThat(Move.openIn(stage, ElectionMove.values())).hasToString(moves); }
}
