package org.gongzhi.incubation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.gongzhi.OfficeTest;
import org.gongzhi.incubation.cohort.Cohorts;
import org.gongzhi.incubation.cohort.MemberMove;
import org.gongzhi.incubation.cohort.MemberStage;
import org.gongzhi.incubation.cohort.NewCohort;
import org.gongzhi.incubation.cohort.NewScore;
import org.gongzhi.incubation.cohort.Track;
import org.gongzhi.incubation.growth.DeliveryMove;
import org.gongzhi.incubation.growth.DeliveryStage;
import org.gongzhi.incubation.growth.Growth;
import org.gongzhi.incubation.growth.NewDelivery;
import org.gongzhi.organization.GivenOrganizations;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.move.Move;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
class GrowingTests {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired GivenCentres given;
    @Autowired GivenOrganizations organizations;
    @Autowired Cohorts cohorts;
    @Autowired Growth growth;
    @Autowired JdbcClient db;

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            NEW       | [PROMOTE, DROP, CARRY]
            KEY       | [GRADUATE, DROP, CARRY]
            GRADUATED | []
            DROPPED   | []
            CARRIED   | []
            """)
    void onlyTheseMovesOfAMemberAreOpen(MemberStage stage, String moves) {
        assertThat(Move.openIn(stage, MemberMove.values())).hasToString(moves);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            DELIVERED | [CONFIRM, DISPUTE, WITHDRAW]
            CONFIRMED | []
            DISPUTED  | [REDO, WITHDRAW]
            WITHDRAWN | []
            """)
    void onlyTheseMovesOfAServiceAreOpen(DeliveryStage stage, String moves) {
        assertThat(Move.openIn(stage, DeliveryMove.values())).hasToString(moves);
    }

    @Test
    void aCohortTakesNoMoreThanItsQuota() {
        var cohort = aCohort(1, 0);
        var first = join(cohort);

        assertThatThrownBy(() -> join(cohort)).hasMessage("cohort.full.new");
        assertThatThrownBy(() -> cohorts.promote(first, "", given.as("wangmin"))).hasMessage("cohort.full.key");
        cohorts.drop(first, "主动退出", given.as("wangmin"));
        join(cohort);
    }

    @Test
    void nobodyGraduatesUnscoredAndMentorsScoreOnceADay() {
        var cohort = aCohort(2, 2);
        var member = join(cohort);
        cohorts.promote(member, "", given.as("wangmin"));

        assertThatThrownBy(() -> cohorts.graduate(member, "", given.as("wangmin"))).hasMessage("cohort.unscored");
        cohorts.score(member, score(), given.as("wangmin"));
        assertThatThrownBy(() -> cohorts.score(member, score(), given.as("wangmin"))).hasMessage("cohort.score.twice");
        cohorts.graduate(member, "", given.as("wangmin"));
        cohorts.close(cohort, given.as("wangmin"));
    }

    @Test
    void whatIsUnfinishedGoesOnInTheNextCohortAsItStands() {
        var cohort = aCohort(2, 2);
        var next = aCohort(2, 2);
        var member = join(cohort);
        cohorts.promote(member, "", given.as("wangmin"));

        assertThatThrownBy(() -> cohorts.close(cohort, given.as("wangmin"))).hasMessage("cohort.unfinished");
        var carried = cohorts.carry(member, next, "", given.as("wangmin"));
        cohorts.close(cohort, given.as("wangmin"));
        assertThat(db.sql("select stage from cohort_member where id = ?").param(carried).query(String.class).single()).isEqualTo("KEY");
    }

    @Test
    void onlyWhoReceivedAServiceConfirmsIt() {
        var receiver = organizations.aRegistered("接受服务的组织 " + NUMBER.incrementAndGet());
        var login = organizations.aMemberOf(receiver);
        var service = db.sql("select id from growth_service order by serial limit 1").query(UUID.class).single();
        var id = growth.deliver(new NewDelivery(service, receiver, given.today(), new BigDecimal("2.5"), "逐条过章程"), given.as("wangmin"));

        assertThatThrownBy(() -> growth.answer(id, DeliveryMove.CONFIRM, "", given.as("linxia"))).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> growth.answer(id, DeliveryMove.CONFIRM, "", given.as("wangmin"))).isInstanceOf(Missing.class);
        growth.answer(id, DeliveryMove.DISPUTE, "只来了一小时", given.as(login));
        growth.revise(id, DeliveryMove.REDO, "补做一次", given.as("wangmin"));
        growth.answer(id, DeliveryMove.CONFIRM, "", given.as(login));
        assertThatThrownBy(() -> growth.deliver(new NewDelivery(service, receiver, given.today(), BigDecimal.ONE, "自己给自己"), given.as(login))).hasMessage("growth.own");
    }

    private UUID aCohort(int fresh, int key) {
        return cohorts.open(new NewCohort("测试期 " + NUMBER.incrementAndGet(), given.today(), given.today().plusYears(1), fresh, key), given.as("wangmin"));
    }

    private UUID join(UUID cohort) {
        return cohorts.join(cohort, organizations.aRegistered("培育测试中心 " + NUMBER.incrementAndGet()), Track.PROFESSIONAL, "", given.as("wangmin"));
    }

    private static NewScore score() { return new NewScore(new BigDecimal("82.5"), new BigDecimal("76"), new BigDecimal("90"), ""); }
}
