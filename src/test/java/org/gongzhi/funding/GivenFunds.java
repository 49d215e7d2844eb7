package org.gongzhi.funding;

import java.math.BigDecimal;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.access.Reach;
import org.gongzhi.platform.access.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Budget lines and payments for tests, each brought about the way a real one is. */
@Component
public class GivenFunds {

    public static final String DISTRICT = "330399000000";
    private static final AtomicInteger NEXT = new AtomicInteger();

    private final Funds funds;
    private final Payments payments;
    private final People people;
    private final JdbcClient db;

    GivenFunds(Funds funds, Payments payments, People people, JdbcClient db) {
        this.funds = funds;
        this.payments = payments;
        this.people = people;
        this.db = db;
    }

    /** A new person with this role; the same log-in name is never given twice. */
    public Viewer somebody(String role, String region) { return people.viewer(login(role, new Reach(region, null))); }

    public String login(String role, Reach reach) {
        var login = role.toLowerCase() + NEXT.incrementAndGet();
        people.enroll(login, "demo", "方舟", "区级 经办", role, reach);
        return login;
    }

    public UUID aLineOf(String amount) { return aLineOf(amount, "公益服务"); }

    public UUID aLineOf(String amount, String uses) {
        return funds.open(new NewLine("FISCAL", 2026, DISTRICT, "测试预算 " + NEXT.incrementAndGet(), "社区服务", uses, new BigDecimal(amount)),
                somebody("FINANCE", "330399"));
    }

    public UUID aReservationOf(String amount) { return reserve(aLineOf(amount), amount); }

    public UUID reserve(UUID line, String amount) {
        return funds.reserve(line, new BigDecimal(amount), "test", UUID.randomUUID(),
                somebody("COMMUNITY_STAFF", "330399").act(java.time.Instant.now(), ""));
    }

    public UUID aPaymentOf(String amount, Viewer requester) {
        return payments.request(aReservationOf(amount), new BigDecimal(amount), anOrganization(), "助浴服务", "/", requester);
    }

    public UUID anOrganization() { return db.sql("select id from organization order by id limit 1").query(UUID.class).single(); }

    public BigDecimal balance(UUID line, String kind) {
        return db.sql("select balance from ledger_account where line_id = ? and kind = ?").params(line, kind).query(BigDecimal.class).single();
    }
}
