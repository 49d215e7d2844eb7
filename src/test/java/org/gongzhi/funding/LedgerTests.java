package org.gongzhi.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.gongzhi.OfficeTest;
import org.gongzhi.platform.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
class LedgerTests {

    private static final int THREADS = 64;

    @Autowired GivenFunds given;
    @Autowired Funds funds;
    @Autowired Payments payments;
    @Autowired JdbcClient db;

    @Test
    void whateverHappensTheSumsStayZeroAndNoLineFallsBelowZero() {
        var random = new Random(2026);
        var line = given.aLineOf("1000");
        var desk = given.somebody("HUB_DESK", "330399");
        var finance = given.somebody("FINANCE", "330399");
        var held = new ArrayList<UUID>();

        for (int step = 0; step < 200; step++) {
            var amount = BigDecimal.valueOf(1 + random.nextInt(30000), 2);
            try {
                switch (random.nextInt(6)) {
                    case 0, 1 -> held.add(funds.reserve(line, amount, "test", UUID.randomUUID(), desk.act(Instant.now(), "")));
                    case 2 -> funds.release(any(held, random), desk.act(Instant.now(), ""));
                    case 3 -> payments.approve(ask(any(held, random), amount, desk), null, "", finance);
                    case 4 -> payments.reject(ask(any(held, random), amount, desk), "材料不齐", finance);
                    default -> funds.withdraw(line, amount, "", finance);
                }
            } catch (Refused no) {
                assertThat(no.getMessage()).isIn("funding.line.exhausted", "payment.above-reservation");
            }
            assertThat(sumsOfSources()).allMatch(sum -> sum.signum() == 0);
            assertThat(given.balance(line, "RESERVED")).isEqualByComparingTo(keptFor(line));
        }
    }

    @Test
    void sixtyFourAtOnceCannotOverspendALine() throws Exception {
        var line = given.aLineOf("4050");
        var desk = given.somebody("HUB_DESK", "330399");
        var finance = given.somebody("FINANCE", "330399");
        var start = new CyclicBarrier(THREADS);
        var pool = Executors.newFixedThreadPool(THREADS);

        var answers = pool.invokeAll(IntStream.range(0, THREADS).mapToObj(n -> (Callable<String>) () -> {
            start.await();
            try {
                var reservation = funds.reserve(line, new BigDecimal("100"), "test", UUID.randomUUID(), desk.act(Instant.now(), ""));
                payments.approve(ask(reservation, new BigDecimal("80"), desk), null, "", finance);
                funds.release(reservation, desk.act(Instant.now(), ""));
                return "paid";
            } catch (Refused refused) {
                return refused.getMessage();
            }
        }).toList());
        pool.shutdown();

        var paid = BigDecimal.valueOf(answers.stream().filter(answer -> "paid".equals(get(answer))).count());
        assertThat(answers).extracting(LedgerTests::get).allMatch(List.of("paid", "funding.line.exhausted")::contains);
        assertThat(paid).isBetween(new BigDecimal("40"), new BigDecimal("50"));
        assertThat(given.balance(line, "SPENT")).isEqualByComparingTo(paid.multiply(new BigDecimal("80")));
        assertThat(given.balance(line, "RESERVED")).isZero();
        assertThat(given.balance(line, "AVAILABLE")).isEqualByComparingTo(new BigDecimal("4050").subtract(given.balance(line, "SPENT")));
    }

    @Test
    void theSentenceNamesTheNumbers() {
        var line = given.aLineOf("5000");

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> given.reserve(line, "5000.01")).withMessage("funding.line.exhausted")
                .satisfies(refused -> assertThat(refused.getArguments()).startsWith(new BigDecimal("5000.01"), new BigDecimal("5000.00")));
    }

    @Test
    void nobodyGetsPastTheLedgerByHand() {
        var line = given.aLineOf("10");

        refused("update ledger_account set balance = 99 where line_id = '" + line + "' and kind = 'AVAILABLE'");
        refused("update ledger_entry set amount = 1 where line_id = '" + line + "'");
        refused("delete from ledger_entry where line_id = '" + line + "'");
        refused("truncate ledger_entry cascade");
        refused("""
                insert into ledger_entry (kind, from_account, to_account, line_id, amount, actor_id, capacity, at, note)
                select 'WITHDRAW', f.id, t.id, f.line_id, 10.01, (select id from person limit 1), '', now(), ''
                  from ledger_account f
                  join ledger_account t on t.source = f.source and t.kind = 'SOURCE'
                 where f.line_id = '%s'
                   and f.kind = 'AVAILABLE'
                """.formatted(line));
        assertThat(given.balance(line, "AVAILABLE")).isEqualByComparingTo("10");
    }

    private void refused(String sql) {
        assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> db.sql(sql).update());
    }

    private UUID ask(UUID reservation, BigDecimal amount, org.gongzhi.platform.access.Viewer desk) {
        return payments.request(reservation, amount, given.anOrganization(), "助浴服务", "/", desk);
    }

    private UUID any(List<UUID> held, Random random) {
        if (held.isEmpty()) throw new Refused("funding.line.exhausted");
        return held.get(random.nextInt(held.size()));
    }

    private List<BigDecimal> sumsOfSources() {
        return db.sql("select sum(balance) from ledger_account group by source").query(BigDecimal.class).list();
    }

    private BigDecimal keptFor(UUID line) {
        return db.sql("select coalesce(sum(amount - paid - released), 0) from reservation where line_id = ?").param(line)
                .query(BigDecimal.class).single();
    }

    private static String get(Future<String> answer) {
        try {
            return answer.get();
        } catch (Exception broken) {
            return broken.toString();
        }
    }
}
