package org.gongzhi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/** The whole demo district, lived through on a database of its own: it has the figures of the replay cases. (domain.md R3, R10, R11) */
@SpringBootTest(properties = "gongzhi.demo.scale=full")
@ActiveProfiles("demo")
@DirtiesContext
class StoryTests {

    @Autowired JdbcClient db;

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
        assertThat(count("appraisal_round where stage = 'LOCKED'")).isEqualTo(24);
        assertThat(count("organization_star where stars = 5")).isPositive();
        assertThat(count("low_case where stage = 'EXITED'")).isEqualTo(1);
        assertThat(count("interview i where exists (select from low_case k where k.interview_id = i.id) or exists (select from organization_star t where t.interview_id = i.id)")).isEqualTo(3);
        assertThat(count("appraisal_appeal where stage = 'UPHELD'")).isPositive();
        assertThat(count("appraisal_appeal where stage = 'REFUSED'")).isPositive();
        assertThat(count("notice where kind = 'MONTH'")).isEqualTo(23);
        assertThat(count("notice where kind = 'STAR'")).isEqualTo(1);
        assertThat(count("notice_edition where edition > 1")).isPositive();
        assertThat(count("objection where stage = 'UPHELD'")).isPositive();
        assertThat(count("settlement where stage = 'OUT'")).isPositive();
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
    void theLedgersOfTheYearComeToTheFiguresOfTheReplayCases() {
        assertThat(count("register_entry where register = 'honours' and state = 'GRANTED' and data ->> 'kind' = 'STATION'")).isEqualTo(5);
        assertThat(count("register_entry where register = 'honours' and state = 'GRANTED' and data ->> 'kind' = 'PERSON'")).isEqualTo(27);
        assertThat(count("register_entry where register = 'honours' and state = 'GRANTED' and data ->> 'level' = 'PROVINCE'")).isEqualTo(2);
        assertThat(count("register_entry where register = 'industry-resolutions' and state = 'DONE' and data ->> 'kind' = 'DOCUMENT' and (data ->> 'units')::int = 10")).isEqualTo(2);
        assertThat(count("register_entry where register = 'governance-pilot' and state in ('SELECTED', 'RUNNING')")).isEqualTo(2);
        assertThat(count("register_entry where register = 'research-topic'")).isGreaterThanOrEqualTo(2);
        assertThat(count("register_entry where register = 'standard' and data ->> 'level' = 'CITY'")).isEqualTo(2);
        assertThat(count("register_entry where register = 'standard' and data ->> 'level' = 'PROVINCE'")).isEqualTo(1);
        assertThat(db.sql("select count(distinct register) from register_entry").query(Long.class).single()).isEqualTo(35);
    }

    private long count(String what) { return db.sql("select count(*) from " + what).query(Long.class).single(); }
}
