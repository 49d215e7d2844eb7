package org.gongzhi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.gongzhi.party.coverage.CoverageAt;
import org.gongzhi.platform.clock.OfficeClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/** The whole demo district, lived through on a database of its own: it has the figures of the replay cases. (domain.md R3, R10, R11) */
@SpringBootTest(properties = "gongzhi.demo.scale=full")
@ActiveProfiles("demo")
@DirtiesContext
class StoryTests {

    @Autowired JdbcClient db;
    @Autowired CoverageAt coverage;

    @Test
    void twoYearsOfTheDistrictComeToTheFiguresOfTheReplayCase() {
        assertThat(count("service_order where stage = 'PAID'")).isEqualTo(225);
        assertThat(count("salon where stage = 'CONCLUDED'")).isEqualTo(26);
        assertThat(count("service_order where kind = 'COMMISSION' and paid = 5000.00")).isEqualTo(3);
        assertThat(count("service_order where kind = 'FREE_REPAIR' and stage = 'PAID'")).isPositive();
        assertThat(count("(select from order_partner group by order_id having count(*) = 9) as joined")).isEqualTo(1);
        assertThat(count("organization where stage = 'REGISTERED' and kind in ('SOCIAL_GROUP', 'SERVICE_INSTITUTION', 'FOUNDATION')")).isEqualTo(176);
        assertThat(count("organization where stage = 'DEREGISTERED'")).isEqualTo(8);
    }

    @Test
    void somethingStandsAtEachStepOfTheWay() {
        assertThat(db.sql("select distinct stage from service_order").query(String.class).set())
                .contains("DRAFTED", "SUBMITTED", "OPEN", "CLAIMED", "DELIVERED", "ACCEPTED", "PAID");
        assertThat(count("need where stage = 'NEW'")).isPositive();
    }

    @Test
    void monthsAndStarsOfTheResidentsHaveHadTheirConsequences() {
        assertThat(count("appraisal_round r join appraisal_scheme s on s.id = r.scheme and s.subject_kind = 'ORGANIZATION' where r.stage = 'LOCKED'")).isEqualTo(25);
        assertThat(count("appraisal_standing t join appraisal_subject s on (s.round, s.subject) = (t.round, t.subject) where s.subject_kind = 'CENTRE' and t.band is not null")).isEqualTo(4);
        assertThat(count("interview_signature where drawing_id is not null")).isPositive();
        assertThat(count("follow_up where theme is not null")).isPositive();
        assertThat(count("organization_star where stars = 5")).isPositive();
        assertThat(count("low_case where stage = 'EXITED'")).isEqualTo(1);
        assertThat(count("interview i where exists (select from low_case k where k.interview_id = i.id) or exists (select from organization_star t where t.interview_id = i.id)")).isEqualTo(3);
        assertThat(count("appraisal_appeal where stage = 'UPHELD'")).isPositive();
        assertThat(count("appraisal_appeal where stage = 'REFUSED'")).isPositive();
        assertThat(count("notice where kind = 'MONTH'")).isEqualTo(24);
        assertThat(count("appraisal_round r join appraisal_scheme s on s.id = r.scheme and s.code = 'monthly_ten' where r.stage = 'LOCKED' and (select count(distinct t.centre_id) from appraisal_subject m join settlement t on t.organization_id = m.organization where m.round = r.id) = 4"))
                .isEqualTo(24);
        assertThat(count("appraisal_round r join appraisal_scheme s on s.id = r.scheme and s.code = 'monthly_ten' where r.stage = 'OPEN'")).isEqualTo(1);
        assertThat(count("notice where kind = 'STAR'")).isEqualTo(1);
        assertThat(count("notice_edition where edition > 1")).isPositive();
        assertThat(count("objection where stage = 'UPHELD'")).isPositive();
        assertThat(count("settlement where stage = 'OUT'")).isPositive();
    }

    @Test
    void partyOrganizationsCoverWhatTheReplayCaseSays() {
        assertThat(count("party_organization where stage = 'ESTABLISHED' and mode is not null")).isEqualTo(143);
        var counts = coverage.counts("330399000000", "330399999999", LocalDate.now(OfficeClock.ZONE), "infinity");
        assertThat(List.of(counts.registered(), counts.organization(), counts.work(), counts.solo(), counts.nothing())).containsExactly(176L, 153L, 176L, 138L, 0L);
        assertThat(counts.organizationRate().percent()).isEqualByComparingTo("86.9");
        assertThat(counts.workRate().percent()).isEqualByComparingTo("100.0");
        assertThat(counts.soloRate().percent()).isEqualByComparingTo("78.4");
        assertThat(db.sql("select max(n) from (select count(*) as n from party_coverage where means = 'JOIN' and superseded_at is null and until is null group by party_organization_id) j")
                .query(Integer.class).single()).isEqualTo(3);
        assertThat(count("member_alert where stage <> 'SOLVED'")).isZero();
        assertThat(db.sql("select means from member_alert order by means").query(String.class).list()).containsExactly("JOIN", "TRANSFER_IN");
        assertThat(count("party_organization where founded_with is not null and founded_on >= date_trunc('year', now() - interval '1 year') and founded_on < date_trunc('year', now())")).isEqualTo(2);
        assertThat(count("party_organization b where b.stage = 'ESTABLISHED' and b.kind in ('BRANCH', 'JOINT') and (select count(*) from party_member m where m.party_organization_id = b.id and m.stage = 'FULL') < 3"))
                .isZero();
    }

    @Test
    void branchesHaveLivedThroughTheirYear() {
        var year = LocalDate.now(OfficeClock.ZONE).getYear() - 1;
        assertThat(count("party_election where stage = 'APPROVED' and extract(year from approved_on) = " + year)).isEqualTo(21);
        assertThat(count("party_applicant where extract(year from voted_on) = " + year)).isEqualTo(12);
        assertThat(count("party_applicant where extract(year from activist_on) = " + year)).isEqualTo(28);
        assertThat(count("party_applicant where extract(year from applied_on) = " + year)).isEqualTo(15);
        assertThat(count("joint_day where stage = 'REVIEWED' and extract(year from on_day) = " + year)).isEqualTo(5);
        assertThat(count("party_meeting where type = 'PRACTICE' and stage = 'RECORDED' and extract(year from on_day) = " + year)).isGreaterThanOrEqualTo(10);
        assertThat(count("party_meeting where stage = 'RECORDED' and extract(year from on_day) = " + year)).isGreaterThan(1_000);
        assertThat(count("notice n join appraisal_round r on r.id = n.subject_id join appraisal_scheme s on s.id = r.scheme and s.code = 'branch_activity' where extract(year from r.period_to) = " + year))
                .isEqualTo(4);
        assertThat(count("party_station s where s.closed_on is null and (s.branch_id is not null or exists (select from party_station_work k where k.station_id = s.id))")).isEqualTo(11);
        assertThat(count("party_station where closed_on is null and branch_id is not null")).isEqualTo(11);
        assertThat(count("star_creation where stage = 'AWARDED'")).isEqualTo(1);
    }

    @Test
    void theRegistrarsYearHasItsChecksGradesListsAndDormantOnes() {
        assertThat(db.sql("""
                select count(*) from organization_dormancy d join organization o on o.id = d.organization_id and o.stage = 'DEREGISTERED'
                 where d.stage = 'DEREGISTERED' and extract(year from d.ended_on) = extract(year from current_date) - 1 and o.deregistered_on = d.ended_on
                """).query(Integer.class).single()).as("R3").isEqualTo(8);
        assertThat(count("organization_inspection i join organization o on o.id = i.organization_id where i.stage in ('PASS', 'BASIC', 'FAIL')")).isGreaterThan(300);
        assertThat(count("organization_credit where cause = 'REPORT_MISSED' and stage = 'LEFT'")).isEqualTo(3);
        assertThat(count("organization_credit where cause = 'REPORT_MISSED' and stage = 'LISTED'")).isEqualTo(1);
        assertThat(count("organization_grade where stage in ('GRADED', 'TRACKED')")).isEqualTo(8);
        assertThat(count("organization_warning where stage in ('SIGNAL', 'GRADED', 'HANDLED')")).isPositive();
        assertThat(count("organization_enforcement where stage = 'EXECUTED'")).isEqualTo(1);
        assertThat(count("organization_update where stage = 'CONFIRMED'")).isGreaterThan(150);
        assertThat(count("organization_party_form where finished_on is not null and not finished_with")).isZero();
        assertThat(count("organization_election where stage = 'CONCLUDED'")).isEqualTo(1);
    }

    @Test
    void theBooksBalance() {
        assertThat(count("ledger_account where balance < 0 and kind in ('AVAILABLE', 'RESERVED')")).isZero();
        assertThat(count("service_order where stage = 'PAID' and paid <> accepted_amount")).isZero();
        assertThat(db.sql("select coalesce(sum(paid), 0) = (select coalesce(sum(amount), 0) from payment where stage = 'PAID') from service_order")
                .query(Boolean.class).single()).isTrue();
    }

    /** R7, R14, R15: five stations and sites, 27 honours of persons; ten units and two papers; two pilots, two topics, two city standards and one of the province. */
    @Test
    void theLedgersOfTheYearComeToTheFiguresOfTheReplayCases() throws IOException {
        assertThat(count("register_entry where register = 'honours' and state = 'GRANTED' and data ->> 'kind' = 'STATION'")).isEqualTo(5);
        assertThat(count("register_entry where register = 'honours' and state = 'GRANTED' and data ->> 'kind' = 'PERSON'")).isEqualTo(27);
        assertThat(count("register_entry where register = 'honours' and state = 'GRANTED' and data ->> 'level' = 'PROVINCE'")).isEqualTo(2);
        assertThat(count("register_entry where register = 'industry-resolutions' and state = 'DONE' and data ->> 'kind' = 'DOCUMENT' and (data ->> 'units')::int = 10")).isEqualTo(2);
        assertThat(count("register_entry where register = 'governance-pilot' and state in ('SELECTED', 'RUNNING')")).isEqualTo(2);
        assertThat(count("register_entry where register = 'research-topic'")).isGreaterThanOrEqualTo(2);
        assertThat(count("register_entry where register = 'standard' and data ->> 'level' = 'CITY'")).isEqualTo(2);
        assertThat(count("register_entry where register = 'standard' and data ->> 'level' = 'PROVINCE'")).isEqualTo(1);
        var shipped = new PathMatchingResourcePatternResolver().getResources("classpath:registers/*.yaml").length;
        assertThat(db.sql("select count(distinct register) from register_entry").query(Integer.class).single()).as("each ledger has been used").isEqualTo(shipped);
    }

    private long count(String what) { return db.sql("select count(*) from " + what).query(Long.class).single(); }
}
