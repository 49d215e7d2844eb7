package org.gongzhi.party.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import org.gongzhi.party.election.ElectionRule.Basis;
import org.gongzhi.party.member.PartyPost;
import org.gongzhi.platform.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may be elected by how many: the exact edges of C1. */
class BallotTests {

    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);

    @ParameterizedTest(name = "of {0} entitled {1} are a quorum")
    @CsvSource(textBlock = """
            3, 3
            4, 4
            5, 4
            6, 5
            7, 6
            8, 7
            9, 8
            10, 8
            11, 9
            15, 12
            50, 40
            """)
    void fourFifthsAreAQuorum(int entitled, int least) {
        assertThat(rule(Basis.ENTITLED).quorum(entitled)).isEqualTo(least);
        assertThat(rule(Basis.ENTITLED).isQuorate(least, entitled)).isTrue();
        assertThat(rule(Basis.ENTITLED).isQuorate(least - 1, entitled)).isFalse();
        assertThat(least * 5).isGreaterThanOrEqualTo(entitled * 4);
        assertThat((least - 1) * 5).isLessThan(entitled * 4);
    }

    @ParameterizedTest(name = "{0}: of {1} entitled, {2} present, {3} votes elect: {4}")
    @CsvSource(textBlock = """
            ENTITLED, 10, 8,  5, false
            ENTITLED, 10, 8,  6, true
            ENTITLED, 11, 9,  5, false
            ENTITLED, 11, 9,  6, true
            ENTITLED,  3, 3,  1, false
            ENTITLED,  3, 3,  2, true
            PRESENT,  10, 8,  4, false
            PRESENT,  10, 8,  5, true
            PRESENT,  11, 9,  4, false
            PRESENT,  11, 9,  5, true
            """)
    void moreThanHalfElects(Basis basis, int entitled, int present, int votes, boolean elected) {
        assertThat(rule(basis).isElected(votes, entitled, present)).isEqualTo(elected);
    }

    @ParameterizedTest(name = "{0} full members, {1} seats: {2}")
    @CsvSource(textBlock = """
            6, 1, true
            6, 3, false
            7, 1, false
            7, 2, false
            7, 3, true
            7, 5, true
            7, 7, true
            7, 8, false
            """)
    void fromSevenOnThereIsACommittee(int full, int seats, boolean may) {
        assertThat(rule(Basis.ENTITLED).mayHave(seats, full)).isEqualTo(may);
    }

    @ParameterizedTest(name = "{0} entitled, {1} present, {2} seats, votes {3}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            5  | 4 | 1 | SECRETARY:3                                | fine
            5  | 3 | 1 | SECRETARY:3                                | election.quorum
            5  | 6 | 1 | SECRETARY:3                                | election.present
            5  | 4 | 1 | SECRETARY:5                                | election.votes
            5  | 4 | 1 | SECRETARY:2                                | election.majority
            5  | 4 | 1 | DEPUTY:3                                   | election.secretary
            5  | 4 | 1 | SECRETARY:3 DEPUTY:3                       | fine
            5  | 4 | 1 | SECRETARY:3 SECRETARY:3                    | election.secretary
            5  | 4 | 1 | SECRETARY:3 COMMITTEE:3                    | election.no-committee
            7  | 6 | 3 | SECRETARY:6 ORGANIZATION:5 PUBLICITY:4     | fine
            7  | 6 | 3 | SECRETARY:6 ORGANIZATION:5 PUBLICITY:3     | election.majority
            7  | 6 | 3 | SECRETARY:6 ORGANIZATION:5                 | election.seats
            7  | 5 | 3 | SECRETARY:5 ORGANIZATION:5 PUBLICITY:5     | election.quorum
            """)
    void aBallotCountsOnlyByTheRule(int entitled, int present, int seats, String votes, String said) {
        var all = new ArrayList<Ballot.Votes>();
        for (var one : votes.split(" ")) all.add(new Ballot.Votes(UUID.randomUUID(), PartyPost.valueOf(one.split(":")[0]), Integer.parseInt(one.split(":")[1])));
        var ballot = new Ballot(DAY, present, all);
        var refused = catchThrowableOfType(Refused.class, () -> ballot.check(rule(Basis.ENTITLED), entitled, seats));
        assertThat(refused == null ? "fine" : refused.getMessage()).isEqualTo(said);
    }

    @Test
    void aYearEarlierOrLaterIsTheMostThatMayBeAllowed() {
        var due = LocalDate.of(2025, 6, 30);
        var rule = rule(Basis.ENTITLED);
        assertThat(rule.remindsOn(due)).isEqualTo(LocalDate.of(2024, 12, 30));
        assertThat(rule.mayShift(due, LocalDate.of(2024, 6, 30))).isTrue();
        assertThat(rule.mayShift(due, LocalDate.of(2024, 6, 29))).isFalse();
        assertThat(rule.mayShift(due, LocalDate.of(2026, 6, 30))).isTrue();
        assertThat(rule.mayShift(due, LocalDate.of(2026, 7, 1))).isFalse();
    }

    private static ElectionRule rule(Basis basis) { return new ElectionRule(LocalDate.of(2020, 7, 13), 4, 5, basis, 6, 12, 7, 3, 7, 3, 5, "2020"); }
}
