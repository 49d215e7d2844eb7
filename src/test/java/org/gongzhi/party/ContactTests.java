package org.gongzhi.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.gongzhi.OfficeTest;
import org.gongzhi.followup.Chain;
import org.gongzhi.followup.Duty;
import org.gongzhi.indicator.Ask;
import org.gongzhi.indicator.Figures;
import org.gongzhi.indicator.Period;
import org.gongzhi.party.contact.Assignments;
import org.gongzhi.party.contact.Manner;
import org.gongzhi.party.contact.NewVisit;
import org.gongzhi.party.contact.SentAs;
import org.gongzhi.party.find.LeadKind;
import org.gongzhi.party.find.Leads;
import org.gongzhi.party.find.NewLead;
import org.gongzhi.party.mass.MassForm;
import org.gongzhi.party.mass.MassKind;
import org.gongzhi.party.mass.MassOrganizations;
import org.gongzhi.party.mass.NewMassOrganization;
import org.gongzhi.party.mass.Rosters;
import org.gongzhi.party.mass.ThreeChecks;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@OfficeTest
@Transactional
class ContactTests {

    @Autowired GivenParty given;
    @Autowired Assignments assignments;
    @Autowired Leads leads;
    @Autowired MassOrganizations masses;
    @Autowired Rosters rosters;
    @Autowired Chain chain;
    @Autowired Figures figures;
    @Autowired JdbcClient db;

    @Test
    void whoeverIsSentLaterTakesOverInCoverageAndChain() {
        var unit = given.aUnit();
        var first = given.on(given.today().minusDays(10), () -> assignments.send(SentAs.INSTRUCTOR, given.as("jianghua").id(), unit, "选派", given.as("luoyan")));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> assignments.send(SentAs.INSTRUCTOR, given.as("jianghua").id(), unit, "再派", given.as("luoyan"))).withMessage("assignment.same");
        assignments.send(SentAs.INSTRUCTOR, given.as("chenxue").id(), unit, "轮换", given.as("luoyan"));

        assertThat(db.sql("select stage from party_assignment where organization_id = ? order by serial").param(unit).query(String.class).list()).containsExactly("REPLACED", "ACTIVE");
        assertThat(db.sql("select valid_until is null from responsible where organization_id = ? order by serial").param(unit).query(Boolean.class).list()).containsExactly(false, true);
        assertThat(db.sql("select count(*) from party_coverage where organization_id = ? and superseded_at is null and until is null").param(unit).query(Integer.class).single()).isOne();
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> assignments.visit(first, visit(), given.as("jianghua"))).withMessage("move.refused");
    }

    @Test
    void onlyWhoeverIsSentVisitsAndTheNextVisitIsDueByTheRule() {
        var unit = given.aUnit();
        var id = assignments.send(SentAs.LIAISON, given.as("jianghua").id(), unit, "选派", given.as("luoyan"));

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> assignments.visit(id, visit(), given.as("luoyan"))).withMessage("assignment.not-yours");
        assertThatExceptionOfType(Missing.class).isThrownBy(() -> assignments.visit(id, visit(), given.as("zhouqi")));
        assignments.visit(id, visit(), given.as("jianghua"));
        assertThat(db.sql("select next_visit_on - ?::date from party_assignment where id = ?").params(given.today(), id.value()).query(Integer.class).single()).isEqualTo(30);
        assignments.end(id, "不再需要", given.as("luoyan"));
        assertThat(db.sql("select count(*) from party_coverage where organization_id = ? and superseded_at is null and until is null").param(unit).query(Integer.class).single()).isZero();
    }

    @ParameterizedTest(name = "{0} with {1} members as {2}: {3}")
    @CsvSource({"UNION, 24, GROUP, true", "UNION, 25, GROUP, false", "UNION, 25, COMMITTEE, true", "WOMEN, 60, GROUP, true", "YOUTH_LEAGUE, 25, GROUP, true"})
    void aUnionOfTwentyFiveHasACommittee(MassKind kind, int members, MassForm form, boolean allowed) {
        var wanted = mass(kind, form, given.aUnit(), members);

        if (allowed) assertThat(masses.apply(wanted, given.as("yaoying"))).isNotNull();
        else assertThatExceptionOfType(Refused.class).isThrownBy(() -> masses.apply(wanted, given.as("yaoying"))).withMessage("mass.committee");
    }

    @ParameterizedTest(name = "liaison “{0}”, staff {1}, rules {2}: covers {3}")
    @CsvSource({"石小红, true, true, 1", "'', true, true, 0", "石小红, false, true, 0", "石小红, true, false, 0"})
    void aMassOrganizationIsPartyWorkWhileItsThreeChecksHold(String liaison, boolean staff, boolean rules, int covers) {
        var unit = given.aUnit();
        var id = masses.enter(mass(MassKind.UNION, MassForm.GROUP, unit, 10), given.today().minusYears(1), given.as("yaoying"));
        masses.check(id, new ThreeChecks(liaison, staff, rules), 12, MassForm.GROUP, "核对", given.as("yaoying"));

        assertThat(covering(unit)).isEqualTo(covers);
        masses.check(id, ThreeChecks.NONE, 12, MassForm.GROUP, "都没有了", given.as("yaoying"));
        assertThat(covering(unit)).isZero();
    }

    @Test
    void beforeAnyLeaderWasNamedNobodyLacksOne() {
        given.aBranch(given.aUnit(), 3);
        chain.name(Duty.LEADER, "330399000000", null, given.as("shaoping").id(), given.today(), given.as("guhong"));
        var first = YearMonth.from(db.sql("select min(valid_from) from responsible where duty = 'LEADER'").query(LocalDate.class).single());

        assertThat(figures.value("party.8-chain", Ask.of(Period.of(YearMonth.from(given.today()))), given.as("luoyan")).facts()).isPositive();
        assertThat(figures.value("party.8-chain", Ask.of(Period.of(first.minusMonths(1))), given.as("luoyan")).shown()).isEqualTo("—");
    }

    @Test
    void aSeatIsFilledAndVacantAgain() {
        var body = masses.enter(new NewMassOrganization("红石测试联合工会", MassKind.UNION, MassForm.UMBRELLA, null, GivenParty.PLACE, null, 40), given.today().minusYears(1), given.as("yaoying"));
        var seat = rosters.open(body, "主席", 1, given.as("yaoying"));
        rosters.nominate(seat, "石主席", "提名", given.as("yaoying"));
        rosters.approve(seat, "1号", "同意", given.as("shaoping"));
        rosters.take(seat, given.today().minusYears(3).plusMonths(2), given.today().plusMonths(2), "到任", given.as("yaoying"));
        rosters.remind();
        rosters.end(seat, "期满", given.as("yaoying"));

        assertThat(db.sql("select stage from leader_seat where mass_organization_id = ? order by serial").param(body.value()).query(String.class).list()).containsExactly("ENDED", "VACANT");
        assertThat(db.sql("select move from journal where subject_id = ? order by id").param(seat).query(String.class).list()).containsExactly("OPEN", "NOMINATE", "APPROVE", "TAKE", "REMIND", "END");
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> rosters.open(body, "主席", 2, given.as("yaoying"))).withMessage("seat.twice");
    }

    @Test
    void nobodyIsWrittenDownWithoutTheirConsentAndWhoeverTakesItBackIsForgotten() {
        var said = new NewLead(LeadKind.UNTRANSFERRED, "石来生", "19900001111", null, "", "关系在外地");
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> leads.tell(said, false, given.as("linxia"))).withMessage("lead.consent");
        var id = leads.tell(said, true, given.as("linxia"));

        assertThat(db.sql("select name_masked || phone_masked from member_lead where id = ?").param(id).query(String.class).single()).isEqualTo("石**199****1111");
        assertThatExceptionOfType(Missing.class).isThrownBy(() -> leads.withdraw(id, "不是我", given.as("zhouqi")));
        leads.withdraw(id, "本人改主意了", given.as("linxia"));
        assertThat(db.sql("select name_sealed is null and phone_sealed is null and words = '' from member_lead where id = ?").param(id).query(Boolean.class).single()).isTrue();
    }

    @Test
    void theirNumbersAreNoMeetingsAndOldOnesStay() {
        var id = leads.tell(new NewLead(LeadKind.UNTRANSFERRED, "石有号", "19900002222", null, "", "关系在外地"), true, given.as("linxia"));
        assertThat(db.sql("select number from member_lead where id = ?").param(id).query(String.class).single()).startsWith("DY-" + given.today().getYear() + "-");

        var old = db.sql("""
                insert into member_lead (id, version, said_on, number, origin, kind, region, words, consented_at, stage)
                select gen_random_uuid(), 0, said_on, 'ZZ-2025-' || left(gen_random_uuid()::text, 8), 'SELF', kind, region, '', consented_at, 'LEAD' from member_lead where id = ?
                returning number""").param(id).query(String.class).single();
        assertThat(old).startsWith("ZZ-2025-");
    }

    @Test
    void aMemberConfirmsForThemselvesBeforeTheyComeOnARoll() {
        var branch = given.aBranch(given.aUnit(), 3);
        var login = given.somebodyOf(given.aUnit(), "PARTY_MEMBER");
        var id = leads.declareSelf(new NewLead(LeadKind.UNDECLARED, null, null, null, "", ""), given.as(login));

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> leads.transfer(id, given.today(), null, given.today().minusYears(5), "外地", given.as("luoyan"))).withMessage("move.refused");
        leads.verify(id, branch, "核实", given.as("luoyan"));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> leads.declare(id, "替他确认", given.as("luoyan"))).withMessage("lead.not-yours");
        leads.declare(id, "确认", given.as(login));
        leads.transfer(id, given.today(), null, given.today().minusYears(5), "外地", given.as("luoyan"));

        assertThat(given.roll(branch)).hasSize(4);
        assertThat(db.sql("select count(*) from party_member where person_id = ?").param(given.as(login).id()).query(Integer.class).single()).isOne();
    }

    private static NewMassOrganization mass(MassKind kind, MassForm form, UUID unit, int members) {
        return new NewMassOrganization("红石测试" + kind.label(), kind, form, null, GivenParty.PLACE, unit, members);
    }

    private int covering(UUID unit) {
        return db.sql("select count(*) from party_coverage where organization_id = ? and means = 'MASS' and superseded_at is null and until is null").param(unit).query(Integer.class).single();
    }

    private NewVisit visit() { return new NewVisit(given.today(), Manner.ON_SITE, "了解情况，提出建议。", null); }

}
