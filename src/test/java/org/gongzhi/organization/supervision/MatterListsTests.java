package org.gongzhi.organization.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.gongzhi.OfficeTest;
import org.gongzhi.order.Screens;
import org.gongzhi.organization.Facts;
import org.gongzhi.organization.GivenOrganizations;
import org.gongzhi.organization.credit.CreditCause;
import org.gongzhi.organization.credit.Credits;
import org.gongzhi.organization.credit.NewCredit;
import org.gongzhi.organization.dormancy.Criterion;
import org.gongzhi.organization.dormancy.Dormancies;
import org.gongzhi.organization.dynamics.Declared;
import org.gongzhi.organization.dynamics.Updates;
import org.gongzhi.organization.election.Elections;
import org.gongzhi.organization.enforcement.Enforcements;
import org.gongzhi.organization.grade.GivenGrades;
import org.gongzhi.organization.inspection.GivenInspections;
import org.gongzhi.organization.warning.Warnings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The nine lists and their pages: one mechanism, the same filter, the same reach. */
@OfficeTest
class MatterListsTests {

    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);

    @Autowired GivenInspections given;
    @Autowired GivenGrades graded;
    @Autowired GivenOrganizations organizations;
    @Autowired Credits credits;
    @Autowired Warnings warnings;
    @Autowired Updates updates;
    @Autowired Enforcements cases;
    @Autowired Dormancies dormancies;
    @Autowired Elections elections;
    @Autowired Screens screens;
    @Autowired JdbcClient db;

    @ParameterizedTest
    @EnumSource
    void eachListFindsWhatIsThereAndShowsNobodyElseAnything(Matter matter) {
        var name = "名单" + UUID.randomUUID().toString().substring(0, 8) + "服务中心";
        var organization = given.aRegistered(name);
        var id = a(matter, organization);
        var number = db.sql("select number from " + matter.table() + " where id = :id").param("id", id).query(String.class).single();
        var stage = given.stage(matter.table(), id);

        for (var query : new String[] {"?of=" + organization, "?q=" + number, "?q=" + name.substring(2, 8), "?stage=" + stage + "&of=" + organization})
            assertThat(screens.get("xujing", matter.path() + query)).as(query).hasStatusOk().bodyText().contains(number, name);
        assertThat(screens.get("xujing", matter.path() + "?stage=NONE_SUCH&of=" + organization)).hasStatusOk().bodyText().doesNotContain(number);
        assertThat(screens.get("xujing", matter.path() + "?late=true&of=" + organization)).hasStatusOk();
        assertThat(screens.get("xujing", matter.path() + "?of=" + organization + "&format=xlsx")).hasStatusOk().body().startsWith('P', 'K');
        assertThat(screens.get("xujing", matter.href(id))).hasStatusOk().bodyText().contains(number, name, "经过");

        var neighbour = organizations.aNeighbor();
        assertThat(screens.get(neighbour, matter.path() + "?of=" + organization)).hasStatusOk().bodyText().doesNotContain(number);
        assertThat(screens.get(neighbour, matter.href(id))).hasStatus(404);
    }

    private UUID a(Matter matter, UUID organization) {
        return switch (matter) {
            case INSPECTION -> given.aReport(organization, 2025);
            case GRADE -> graded.applied(organization, DAY);
            case CREDIT -> credits.find(new NewCredit(organization, "330399001001", CreditCause.UNREACHABLE, "事实", null), given.as("xujing"));
            case WARNING -> warnings.raise(organization, "看到的情况", given.as("xujing"));
            case UPDATE -> updates.declare(organization, new Declared(new Facts("另一个名称", null, "地址", null, "范围", null), 5, 3, 2, ""), given.as(given.aMemberOf(organization)));
            case ENFORCEMENT -> cases.file(organization, "案由", "举报", given.as("xujing"));
            case DORMANCY -> dormancies.identify(organization, Criterion.PARALYSED, "瘫痪。", given.as("xujing"));
            case PARTY_FORM -> db.sql("select id from organization_party_form where subject_id = :id").param("id", organization).query(UUID.class).single();
            case ELECTION -> elections.plan(organization, DAY, "方案", given.as("wangmin"));
        };
    }
}
