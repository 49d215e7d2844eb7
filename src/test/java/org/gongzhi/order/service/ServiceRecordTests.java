package org.gongzhi.order.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.gongzhi.order.service.GivenServices.photo;
import static org.gongzhi.order.service.GivenServices.served;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.gongzhi.OfficeTest;
import org.gongzhi.order.GivenOrders;
import org.gongzhi.order.OrderId;
import org.gongzhi.order.Orders;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
class ServiceRecordTests {

    private static final AtomicLong SEED = new AtomicLong(System.nanoTime());

    @Autowired GivenOrders orders;
    @Autowired GivenServices given;
    @Autowired ServiceRecords records;
    @Autowired Orders door;
    @Autowired JdbcClient db;
    private Viewer linxia;
    private Viewer helan;

    @BeforeEach
    void people() {
        linxia = orders.as("linxia");
        helan = orders.as("helan");
    }

    @Test
    void workWithoutARecordIsNotDelivered() {
        var order = orders.aClaimedOrderOf("linxia");

        refused("service.delivery.no-record", () -> door.deliver(order, "都做完了", linxia));
        given.aRecordOf(order, "linxia");
        door.deliver(order, "都做完了", linxia);

        refused("service.record.not-serving", () -> given.aRecordOf(order, "linxia"));
    }

    @Test
    void personsAndEncountersAreCountedApart() {
        var order = orders.aClaimedOrderOf("linxia");
        given.aRecordOf(order, "linxia");

        assertThat(records.summary(order, helan).encounters()).isEqualTo(26);
        assertThat(records.summary(order, helan).persons()).isEqualTo(20);
        var from = given.now().minusHours(3);
        refused("service.record.encounters", () -> records.record(order,
                new NewServiceRecord(from, from.plusHours(1), "广场", "", 20, 19, null, "磨刀", null), linxia));
        refused("service.record.ends-before", () -> records.record(order,
                new NewServiceRecord(from, from, "广场", "", 1, 1, null, "磨刀", null), linxia));
        refused("service.record.future", () -> records.record(order, served(given.now(), "广场", ""), linxia));
    }

    @Test
    void aCorrectionOverwritesNothing() {
        var order = orders.aClaimedOrderOf("linxia");
        var first = given.aRecordOf(order, "linxia");

        var second = records.correct(order, first, given.hoursAgo(5, "东门广场"), linxia);

        var entry = records.summary(order, helan).entries();
        assertThat(entry).singleElement().satisfies(now -> {
            assertThat(now.id()).isEqualTo(second);
            assertThat(now.place()).isEqualTo("东门广场");
            assertThat(now.history()).extracting(ServiceEntry.Before::place).containsExactly("社区广场");
        });
        assertThatExceptionOfType(Missing.class).isThrownBy(() -> records.correct(order, first, given.hoursAgo(5, "西门"), linxia));
        assertThatExceptionOfType(DataAccessException.class).isThrownBy(() ->
                db.sql("update service_record set persons = 1 where id = ?").param(second).update());
        assertThatExceptionOfType(DataAccessException.class).isThrownBy(() ->
                db.sql("delete from service_record where id = ?").param(second).update());
    }

    @Test
    void theSamePhotoInAnotherRecordIsFlaggedWhateverItsFormat() {
        var photo = SEED.incrementAndGet();
        var one = orders.aClaimedOrderOf("linxia");
        var other = orders.aClaimedOrderOf("zhouqi");
        records.addPhoto(one, given.aRecordOf(one, "linxia"), "现场.png", photo(photo, "png"), linxia);
        var record = given.aRecordOf(other, "zhouqi");
        records.addPhoto(other, record, "别的.png", photo(SEED.incrementAndGet(), "png"), orders.as("zhouqi"));
        assertThat(kinds(other, record)).doesNotContain(FlagKind.REUSED_PHOTO);

        records.addPhoto(other, record, "改名.jpg", photo(photo, "jpg"), orders.as("zhouqi"));

        assertThat(kinds(other, record)).containsOnlyOnce(FlagKind.REUSED_PHOTO);
    }

    @Test
    void aCorrectionMayKeepItsPhotos() {
        var order = orders.aClaimedOrderOf("linxia");
        var first = given.aRecordOf(order, "linxia");
        records.addPhoto(order, first, "现场.png", photo(SEED.incrementAndGet(), "png"), linxia);

        var second = records.correct(order, first, given.hoursAgo(2, "社区广场"), linxia);

        assertThat(records.summary(order, helan).photos()).isEqualTo(1);
        assertThat(kinds(order, second)).doesNotContain(FlagKind.REUSED_PHOTO);
    }

    @Test
    void nobodyIsAtTwoPlacesAtOnce() {
        var order = orders.aClaimedOrderOf("linxia");
        var who = "服务员" + SEED.incrementAndGet();
        var at = given.now().minusHours(30);
        records.record(order, served(at, "一号楼", who), linxia);

        var elsewhere = records.record(order, served(at.plusMinutes(30), "二号楼", who), linxia);
        var samePlace = records.record(order, served(at.plusMinutes(30), "一号楼", who), linxia);
        var colleague = records.record(order, served(at.plusMinutes(30), "三号楼", "同事" + who), linxia);

        assertThat(kinds(order, elsewhere)).contains(FlagKind.OVERLAP);
        assertThat(kinds(order, samePlace)).containsOnlyOnce(FlagKind.OVERLAP);     // with the one at the second building
        assertThat(kinds(order, colleague)).doesNotContain(FlagKind.OVERLAP);
    }

    @Test
    void manyRecordsAtOnceLookFilledInAfterwards() {
        var order = orders.aClaimedOrderOf("linxia");
        var last = (UUID) null;
        for (int n = 0; n < 5; n++) last = records.record(order, served(given.now().minusDays(40 + n), "广场", "张三"), linxia);

        assertThat(kinds(order, last)).contains(FlagKind.BULK, FlagKind.OUTSIDE_DATES);
        assertThat(records.summary(order, helan).doubts()).hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    void whoeverAcceptsDismissesAFlagWithAReason() {
        var order = orders.aClaimedOrderOf("linxia");
        var record = records.record(order, served(given.now().minusDays(50), "广场", "张三"), linxia);
        var flag = records.summary(order, helan).doubts().get(0).id();

        refused("service.flag.own", () -> records.dismiss(order, flag, "没问题", linxia));
        assertThatExceptionOfType(Missing.class).isThrownBy(() -> records.dismiss(order, flag, "没问题", orders.as("taoran")));
        records.dismiss(order, flag, "经电话核实，提前做了一次", helan);

        assertThat(records.summary(order, helan).doubts()).isEmpty();
        assertThat(records.summary(order, helan).entries().get(0).flags()).extracting(ServiceEntry.Flag::dismissal)
                .containsExactly(helan.name() + "：经电话核实，提前做了一次");
        assertThat(record).isNotNull();
    }

    @Test
    void onlyWhoeverServesWritesItDown() {
        var order = orders.aClaimedOrderOf("linxia");

        assertThatExceptionOfType(Missing.class).isThrownBy(() -> given.aRecordOf(order, "zhouqi"));
        assertThatExceptionOfType(Missing.class).isThrownBy(() -> given.aRecordOf(order, "helan"));
        assertThatExceptionOfType(Missing.class).isThrownBy(() -> records.summary(order, orders.as("zhouqi")));
        assertThatExceptionOfType(Missing.class).isThrownBy(() -> records.summary(order, orders.as("taoran")));
    }

    @Test
    void aPlannedServiceIsDoneByTheRecordOfItsDay() {
        var order = orders.aClaimedOrderOf("linxia");
        var at = given.now().minusHours(26);
        var item = records.plan(order, new NewPlanItem(at.toLocalDate(), "磨刀", "广场", 30), linxia);
        records.plan(order, new NewPlanItem(at.toLocalDate().plusDays(9), "修伞", "广场", 30), linxia);
        var dropped = records.plan(order, new NewPlanItem(at.toLocalDate().plusDays(10), "修鞋", "广场", 30), linxia);
        records.dropPlan(order, dropped, linxia);

        records.record(order, served(at, "广场", "张三"), linxia);

        assertThat(records.summary(order, helan).plan()).extracting(PlanItem::done).containsExactly(true, false);
        assertThat(item).isNotNull();
    }

    private List<FlagKind> kinds(OrderId order, UUID record) {
        return records.summary(order, helan).entries().stream().filter(entry -> entry.id().equals(record))
                .flatMap(entry -> entry.flags().stream()).map(ServiceEntry.Flag::kind).toList();
    }

    private static void refused(String code, Runnable attempt) {
        assertThatExceptionOfType(Refused.class).isThrownBy(attempt::run).withMessage(code);
    }
}
