package org.gongzhi.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.OfficeTest;
import org.gongzhi.incubation.GivenCentres;
import org.gongzhi.incubation.settlement.NewAgreement;
import org.gongzhi.incubation.settlement.NewApplication;
import org.gongzhi.incubation.settlement.Settlements;
import org.gongzhi.organization.GivenOrganizations;
import org.gongzhi.platform.clock.OfficeClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Two years of months of a few residents, lived through the doors; nothing of it stays. (issue: demo of months, notices, stars, interviews, appeals) */
@OfficeTest
class ScoreStoryTests {

    @Autowired ScoreWorld world;
    @Autowired GivenCentres centres;
    @Autowired GivenOrganizations organizations;
    @Autowired Settlements settlements;
    @Autowired OfficeClock clock;
    @Autowired JdbcClient db;
    @Autowired TransactionTemplate transaction;

    @Test
    void twoYearsComeToNoticesStarsInterviewsAndAppeals() {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            db.sql("""
                            update post o
                               set since = '2020-01-01'
                             where since > '2020-01-01'
                               and not exists (select from post p join role r on r.code = p.role where p.person_id = o.person_id and r.separate)
                            """).update();
            clock.at(Instant.now().minus(Duration.ofDays(800)), () -> {
                settle(13);
                return null;
            });
            new ScoreStory(world, clock).play();

            assertThat(count("notice where kind = 'MONTH'")).isEqualTo(23);
            assertThat(count("notice where kind = 'STAR'")).isEqualTo(1);
            assertThat(count("appraisal_round where stage = 'LOCKED'")).isEqualTo(24);
            assertThat(count("organization_star where stars >= 4")).isPositive();
            assertThat(count("interview")).isEqualTo(3);
            assertThat(count("low_case where stage = 'EXITED'")).isEqualTo(1);
            assertThat(count("settlement where stage = 'OUT'")).isEqualTo(1);
            assertThat(count("appraisal_appeal where stage = 'UPHELD'")).isEqualTo(1);
            assertThat(count("appraisal_appeal where stage = 'REFUSED'")).isGreaterThan(3);
            assertThat(count("objection where stage = 'UPHELD'")).isEqualTo(1);
            assertThat(count("notice_edition where edition > 1")).isPositive();
        });
    }

    private void settle(int many) {
        var seats = List.<UUID>of();
        var centre = centres.aCentre();
        for (int n = 0; n < many; n++) {
            if (n % 6 == 0) {
                centre = centres.aCentre();
                seats = centres.seats(centre);
            }
            var organization = organizations.aRegistered("两年故事 " + n);
            var login = organizations.aMemberOf(organization);
            var today = LocalDate.now(clock);
            var id = settlements.apply(new NewApplication(centre, null, null, "需要办公场所", 4, 1, today), centres.as(login));
            settlements.pass(id, "", centres.as("guhong"));
            settlements.sign(id, new NewAgreement(today, today.plusYears(4), List.of(seats.get(n % 6)), "按统一文本"), centres.as("guhong"));
            settlements.moveIn(id, "", centres.as("wangmin"));
        }
    }

    private long count(String what) { return db.sql("select count(*) from " + what).query(Long.class).single(); }
}
