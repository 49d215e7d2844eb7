package org.gongzhi.organization.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.OfficeTest;
import org.gongzhi.order.GivenOrders;
import org.gongzhi.organization.Facts;
import org.gongzhi.organization.GivenOrganizations;
import org.gongzhi.organization.NewOrganization;
import org.gongzhi.organization.Organizations;
import org.gongzhi.organization.dormancy.DormancyScan;
import org.gongzhi.organization.dynamics.Declared;
import org.gongzhi.organization.dynamics.Updates;
import org.gongzhi.organization.inspection.GivenInspections;
import org.gongzhi.organization.warning.WarningScan;
import org.gongzhi.platform.clock.OfficeClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** When an organization was active last, whoever knows of it, and what the morning makes of it. (domain.md M29, M51) */
@OfficeTest
class LatestActivitiesTests {

    private static final LocalDate ACTIVE = LocalDate.of(2023, 5, 8);

    @Autowired GivenInspections given;
    @Autowired GivenOrders orders;
    @Autowired Organizations register;
    @Autowired Updates updates;
    @Autowired LatestActivities activities;
    @Autowired WarningScan warnings;
    @Autowired DormancyScan dormant;
    @Autowired OfficeClock clock;
    @Autowired JdbcClient db;
    @Autowired TransactionTemplate transaction;

    @Test
    void aReportAnUpdateAndADeliveryAreActivities() {
        var organization = given.aRegistered("活动一服务中心" + UUID.randomUUID().toString().substring(0, 6));
        assertThat(latest(organization)).isNull();
        active(organization, ACTIVE);
        assertThat(latest(organization)).isEqualTo(ACTIVE);
        orders.aDeliveredOrderOf("linxia");
        assertThat(latest(orders.as("linxia").reach().organization())).isEqualTo(LocalDate.now(clock));
    }

    @Test
    void theMorningFindsIdleOnesOnTheDayAndOnce() {
        var like = GivenOrganizations.aNew("活动二服务中心" + UUID.randomUUID().toString().substring(0, 6), "330399001001");
        var organization = register.register(new NewOrganization(like.kind(), like.name(), like.creditCode(), null, like.region(), null, null, null, null, null, null, null, null,
                LocalDate.of(2023, 1, 5), null, List.of(), true, 5, 0, "INSTRUCTOR", "选派指导员。"), given.as("xujing"));
        active(organization, ACTIVE);
        given.on(ACTIVE.plusMonths(12), () -> { warnings.morning(); });
        assertThat(count("organization_warning", "signal", organization)).as("a year to the day").isZero();
        given.on(ACTIVE.plusMonths(12).plusDays(1), () -> { warnings.morning(); });
        given.on(ACTIVE.plusMonths(12).plusDays(2), () -> { warnings.morning(); });
        assertThat(count("organization_warning", "signal", organization)).isOne();
        given.on(ACTIVE.plusMonths(24), () -> { dormant.morning(); });
        assertThat(count("organization_dormancy", "criterion", organization)).isZero();
        given.on(ACTIVE.plusMonths(24).plusDays(1), () -> { dormant.morning(); });
        assertThat(count("organization_dormancy", "criterion", organization)).isOne();
    }

    /** Where an index serves, the server takes it when it may not read a whole table; where none does, it reads the table all the same. */
    @Test
    void noHistoryIsReadToTheEnd() {
        var plan = transaction.execute(status -> {
            db.sql("set local enable_seqscan = off").update();
            return String.join("\n", db.sql("explain select o.id, " + activities.latest() + " from organization o where o.serial > 5000 and o.serial <= 10000").query(String.class).list());
        });
        assertThat(plan).contains("organization_update_active", "organization_inspection_active", "service_order_by_last_delivery", "order_partner_beside_the_lead").doesNotContain("Seq Scan");
    }

    private void active(UUID organization, LocalDate day) {
        var member = given.as(given.aMemberOf(organization));
        given.on(day, () -> updates.declare(organization, new Declared(new Facts("另一个名称", null, "地址", null, "范围", null), 5, 3, 2, ""), member));
    }

    private LocalDate latest(UUID organization) {
        return db.sql("select " + activities.latest() + " from organization o where o.id = :id").param("id", organization).query(LocalDate.class).optional().orElse(null);
    }

    private int count(String table, String column, UUID organization) {
        return db.sql("select count(*) from " + table + " where organization_id = :id and " + column + " = 'IDLE'").param("id", organization).query(Integer.class).single();
    }
}
