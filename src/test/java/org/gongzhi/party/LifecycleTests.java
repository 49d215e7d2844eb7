package org.gongzhi.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongzhi.party.body.PartyMove;
import org.gongzhi.party.body.PartyStage;
import org.gongzhi.party.contact.AssignmentMove;
import org.gongzhi.party.contact.AssignmentStage;
import org.gongzhi.party.find.LeadMove;
import org.gongzhi.party.find.LeadStage;
import org.gongzhi.party.guard.AlertMove;
import org.gongzhi.party.guard.AlertStage;
import org.gongzhi.party.guard.PaperMove;
import org.gongzhi.party.guard.PaperStage;
import org.gongzhi.party.mass.MassMove;
import org.gongzhi.party.mass.SeatMove;
import org.gongzhi.party.mass.SeatStage;
import org.gongzhi.party.member.MemberMove;
import org.gongzhi.party.member.MemberStage;
import org.gongzhi.platform.move.Move;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LifecycleTests {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            APPLIED     | [REVIEW, REFUSE]
            REVIEWED    | [APPROVE, REFUSE]
            APPROVED    | [ESTABLISH]
            ESTABLISHED | [KEEP, RENEW, REHOST, DISSOLVE]
            DISSOLVED   | []
            REFUSED     | []
            """)
    void aPartyOrganizationIsFormedStepByStep(PartyStage stage, String moves) { assertThat(Move.openIn(stage, PartyMove.values())).hasToString(moves); }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            PROBATIONARY | [CONVERT, MOVE, LEAVE]
            FULL         | [ELECT, MARK, MOVE, LEAVE]
            MOVED        | []
            LEFT         | []
            """)
    void somebodyOnARollMovesOn(MemberStage stage, String moves) { assertThat(Move.openIn(stage, MemberMove.values())).hasToString(moves); }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            OPEN      | [TRANSFER_IN, JOIN, DISSOLVE, SOLVE]
            UNDER_WAY | [TRANSFER_IN, JOIN, DISSOLVE, SOLVE]
            SOLVED    | []
            """)
    void anAlarmEnds(AlertStage stage, String moves) { assertThat(Move.openIn(stage, AlertMove.values())).hasToString(moves); }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            AMBER     | [REDDEN, RECTIFY]
            RED       | [RECTIFY]
            RECTIFIED | []
            """)
    void aPaperBranchIsPutRight(PaperStage stage, String moves) { assertThat(Move.openIn(stage, PaperMove.values())).hasToString(moves); }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            ACTIVE   | [VISIT, REPLACE, END]
            REPLACED | []
            ENDED    | []
            """)
    void whoeverIsSentIsReplacedOrEnds(AssignmentStage stage, String moves) { assertThat(Move.openIn(stage, AssignmentMove.values())).hasToString(moves); }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            LEAD        | [VERIFY, WITHDRAW]
            VERIFIED    | [DECLARE, WITHDRAW]
            DECLARED    | [TRANSFER, WITHDRAW]
            TRANSFERRED | []
            WITHDRAWN   | []
            """)
    void membersAndBranchesFindEachOther(LeadStage stage, String moves) { assertThat(Move.openIn(stage, LeadMove.values())).hasToString(moves); }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            APPLIED     | [REVIEW, REFUSE]
            REVIEWED    | [APPROVE, REFUSE]
            APPROVED    | [ESTABLISH]
            ESTABLISHED | [CHECK, DISSOLVE]
            DISSOLVED   | []
            REFUSED     | []
            """)
    void aMassOrganizationIsFormedLikewise(PartyStage stage, String moves) { assertThat(Move.openIn(stage, MassMove.values())).hasToString(moves); }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            VACANT    | [NOMINATE]
            NOMINATED | [APPROVE, WITHDRAW]
            APPROVED  | [TAKE, WITHDRAW]
            IN_OFFICE | [REMIND, END]
            EXPIRING  | [END]
            ENDED     | []
            """)
    void aSeatIsFilledAndVacantAgain(SeatStage stage, String moves) { assertThat(Move.openIn(stage, SeatMove.values())).hasToString(moves); }
}
