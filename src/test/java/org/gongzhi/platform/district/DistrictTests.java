package org.gongzhi.platform.district;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.event.ExecutionChain;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.gongzhi.funding.GivenFunds;
import org.gongzhi.order.GivenOrders;
import org.gongzhi.order.OrderStage;
import org.gongzhi.order.need.GivenNeeds;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.clock.WorkingDays;
import org.gongzhi.platform.job.Jobs;
import org.gongzhi.platform.region.Regions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What one district keeps is nobody else's, whoever works there: a request, a job, another thread. */
@ProvinceTest
class DistrictTests {

    @Autowired GivenDistricts given;
    @Autowired Districts districts;
    @Autowired DistrictTasks tasks;
    @Autowired DistrictMigrations migrations;
    @Autowired GivenNeeds needs;
    @Autowired GivenOrders orders;
    @Autowired GivenFunds funds;
    @Autowired Regions regions;
    @Autowired Jobs jobs;
    @Autowired People people;
    @Autowired WorkingDays workingDays;
    @Autowired JdbcClient db;
    @Autowired DataSource connections;
    @Autowired Flyway flyway;
    @Autowired TransactionTemplate transaction;
    @Autowired AsyncTaskExecutor threads;

    @Test
    void theSameWorkIsDoneInBothDistrictsAndNeitherSeesTheOthers() {
        for (var district : List.of(given.yunxi(), given.danshan())) {
            try (var stay = district.enter()) {
                var order = orders.aDeliveredOrderOf("linxia");
                assertThat(orders.stageOf(order)).isEqualTo(OrderStage.DELIVERED);
                var line = funds.aLineOf("5000.00");
                funds.reserve(line, "1200.00");
                assertThat(funds.balance(line, "RESERVED")).isEqualTo(new BigDecimal("1200.00"));
                assertThatThrownBy(() -> db.sql("delete from ledger_entry").update()).isInstanceOf(DataAccessException.class);
            }
        }
        given.in("yunxi", () -> needs.aNeed("楼道灯不亮"));

        assertThat(count(given.yunxi(), "need where title = '楼道灯不亮'")).isOne();
        assertThat(count(given.danshan(), "need where title = '楼道灯不亮'")).isZero();
    }

    @Test
    void whoeverIsInNoDistrictSeesWhatAllShareAndNothingElse() {
        assertThat(regions.find("330000000000")).isPresent();
        assertThatThrownBy(() -> db.sql("select count(*) from need").query(Long.class).single()).isInstanceOf(DataAccessException.class);
    }

    @Test
    void aTransactionStaysInItsDistrict() {
        transaction.executeWithoutResult(status -> assertThatIllegalStateException().isThrownBy(() -> given.yunxi().enter()));
        given.yunxi().in(() -> transaction.execute(status -> {
            assertThatIllegalStateException().isThrownBy(() -> given.danshan().enter());
            return given.yunxi().in(() -> count("person"));
        }));
        assertThat(District.current().isAlone()).isTrue();
    }

    @Test
    void aConnectionThatComesBackIsToldOnlyOfAnotherDistrict() throws Exception {
        for (var district : List.of(given.yunxi(), given.yunxi(), given.danshan(), given.yunxi())) {
            try (var stay = district.enter(); var connection = connections.getConnection(); var statement = connection.createStatement();
                    var row = statement.executeQuery("select current_schema()")) {
                row.next();
                assertThat(row.getString(1)).isEqualTo(district.schema());
            }
        }
    }

    @Test
    void aJobRunsInTheDistrictThatStartedIt() {
        var mark = "job of " + System.nanoTime();
        var job = given.in("danshan", () -> jobs.start("test-job", Map.of("mark", mark, "end", "well"), people.viewer("wangmin")));

        await().atMost(Duration.ofSeconds(20)).until(() -> count(given.danshan(), "job where id = '" + job + "' and state = 'DONE'") == 1);
        assertThat(count(given.danshan(), "message where title = '" + mark + "'")).isOne();
        assertThat(count(given.yunxi(), "message where title = '" + mark + "'")).isZero();
    }

    @Test
    void whatRecursIsDoneInEachDistrictWhateverHappensInOne() {
        var seen = new ArrayList<String>();
        tasks.execute(new TaskInstance<>("nightly", "recurring"), null, new ExecutionChain(List.of(), (task, context) -> {
            seen.add(District.current().name());
            if (District.current().name().equals("yunxi")) throw new IllegalStateException("not tonight");
            return null;
        }));

        assertThat(seen).containsExactlyInAnyOrder("yunxi", "danshan", "zhejiang");
    }

    @Test
    void anotherThreadGoesOnInTheSameDistrict() throws Exception {
        var there = given.yunxi().in(() -> CompletableFuture.supplyAsync(District::current, threads));

        assertThat(there.get()).isEqualTo(given.yunxi());
    }

    @Test
    void eachDistrictHasACalendarOfItsOwn() {
        var day = LocalDate.of(2031, 3, 3);
        given.in("danshan", () -> db.sql("insert into calendar_day values (:day, false, '山会')").param("day", day).update());

        assertThat(given.in("yunxi", () -> workingDays.isWorkingDay(day))).isTrue();
        assertThat(given.in("danshan", () -> workingDays.isWorkingDay(day))).isFalse();
    }

    @Test
    void theRegionsAreThereOnceAndEveryForeignKeyLeadsThere() {
        assertThat(db.sql("select n.nspname from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relname = 'region' and c.relkind = 'r'")
                .query(String.class).list()).containsExactly("shared");
        assertThat(given.in("yunxi", () -> db.sql("select count(*) from pg_constraint where confrelid = 'region'::regclass and connamespace = current_schema()::regnamespace")
                .query(Integer.class).single())).isGreaterThan(8);
        assertThatThrownBy(() -> given.in("yunxi", () -> db.sql("update organization set region = '999999999999'").update()))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void anOfficeThatJoinsAProvinceBringsItsRegionsAndItsQueue() throws Exception {
        var joining = new District("joining", "d_joining", "330396", "新来区", List.of(), "");
        var owner = new DistrictDataSource(flyway.getConfiguration().getDataSource(), "shared");
        Flyway.configure().configuration(flyway.getConfiguration()).dataSource(owner).defaultSchema("d_joining").schemas("d_joining").load().migrate();
        try (var stay = joining.enter(); var connection = owner.getConnection()) {
            db.sql("insert into region values ('330102001999', '330102001000', '新村', 5, '浙江省新村')").update();
            DistrictMigrations.share(connection);
            DistrictMigrations.share(connection);

            assertThat(db.sql("select to_regclass('d_joining.region') is null and to_regclass('d_joining.scheduled_tasks') is null").query(Boolean.class).single()).isTrue();
        }
        assertThat(regions.find("330102001999")).isPresent();
    }

    private int count(District district, String what) { return district.in(() -> count(what)); }

    private int count(String what) { return db.sql("select count(*) from " + what).query(Integer.class).single(); }
}
