package org.gongzhi.report;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.funding.Funds;
import org.gongzhi.funding.NewLine;
import org.gongzhi.funding.Payments;
import org.gongzhi.incubation.GivenIncubation;
import org.gongzhi.order.ClaimMode;
import org.gongzhi.order.ClaimTrack;
import org.gongzhi.order.NewOrder;
import org.gongzhi.order.OrderId;
import org.gongzhi.order.OrderKind;
import org.gongzhi.order.Orders;
import org.gongzhi.order.match.Declines;
import org.gongzhi.order.need.Contact;
import org.gongzhi.order.need.NeedSource;
import org.gongzhi.order.need.Needs;
import org.gongzhi.order.need.NewNeed;
import org.gongzhi.order.need.Receipt;
import org.gongzhi.order.need.Wanted;
import org.gongzhi.order.rating.NewRating;
import org.gongzhi.order.rating.Ratings;
import org.gongzhi.order.rating.Solved;
import org.gongzhi.order.salon.NewParticipant;
import org.gongzhi.order.salon.NewSalon;
import org.gongzhi.order.salon.ParticipantKind;
import org.gongzhi.order.salon.Salons;
import org.gongzhi.order.service.GivenServices;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.access.Reach;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.OfficeClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Some months of two communities, lived through by real moves, so that every figure has rows of its own. */
@Component
public class GivenYear {

    private static final List<String> FIELDS = List.of("REPAIR", "ELDERLY_CARE", "CULTURE", "MEAL", "SAFETY", "READING", "HEALTH");
    private static final Instant BEGINNING = Instant.parse("2026-06-02T02:00:00Z");

    private final Needs needs;
    private final Orders orders;
    private final Funds funds;
    private final Payments payments;
    private final Ratings ratings;
    private final Declines declines;
    private final GivenServices services;
    private final Salons salons;
    private final GivenIncubation incubation;
    private final People people;
    private final OfficeClock clock;
    private final JdbcClient db;

    GivenYear(Needs needs, Orders orders, Funds funds, Payments payments, Ratings ratings, Declines declines, GivenServices services,
            Salons salons, GivenIncubation incubation, People people, OfficeClock clock, JdbcClient db) {
        this.needs = needs;
        this.orders = orders;
        this.funds = funds;
        this.payments = payments;
        this.ratings = ratings;
        this.declines = declines;
        this.services = services;
        this.salons = salons;
        this.incubation = incubation;
        this.people = people;
        this.clock = clock;
        this.db = db;
    }

    /** Lived through once, however many tests ask for it. */
    public synchronized void of(int orders) {
        if (db.sql("select exists (select from budget_line where name = '年度指标经费')").query(Boolean.class).single()) return;
        staff();
        var line = at(0, () -> funds.open(new NewLine("SOCIAL", 2026, "330399000000", "年度指标经费", "社区服务", "便民服务", new BigDecimal(500_000)), as("qianli")));
        hold();
        for (int i = 0; i < orders; i++) live(i, i * 150.0 / orders, line);
        incubation.ofTheYear();
    }

    /** Where a stranger comes in: the portal, the page behind a QR code, a private link. */
    public List<String> doors() {
        return List.of("/portal", "/c/330399001001", aNeedOn(LocalDate.of(2026, 9, 1)).href(), "/login", "/demo/components", "/demo/components/public",
                "/demo/components/paper");
    }

    public Receipt aNeedOn(LocalDate day) { return clock.at(day.atTime(10, 0).atZone(OfficeClock.ZONE).toInstant(), () -> ask(0, "june-xishang")); }

    /** Whoever acted in June held their post in June. */
    private void staff() {
        var haitang = as("linxia").reach();
        var qinghe = as("zhouqi").reach();
        at(-1, () -> List.of(
                people.enroll("june-xishang", "demo", "何岚", "溪上社区 工作者", "COMMUNITY_STAFF", new Reach("330399001001", null)),
                people.enroll("june-taohua", "demo", "陶然", "桃花社区 工作者", "COMMUNITY_STAFF", new Reach("330399002001", null)),
                people.enroll("june-director", "demo", "顾宏", "中心 主任", "HUB_DIRECTOR", new Reach("330399", null)),
                people.enroll("june-desk", "demo", "王敏", "订单专员", "HUB_DESK", new Reach("330399", null)),
                people.enroll("june-haitang", "demo", "林夏", "项目主管", "ORG_ADMIN", haitang),
                people.enroll("june-qinghe", "demo", "周启", "秘书长", "ORG_ADMIN", qinghe)));
    }

    private void live(int i, double day, UUID line) {
        var community = i % 3 == 2 ? "june-taohua" : "june-xishang";
        var performer = i % 2 == 0 ? "june-haitang" : "june-qinghe";
        var receipt = at(day, () -> ask(i, community));
        var order = at(day + 1 + i % 4, () -> draft(i, receipt, line, community));
        if (i % 9 == 8) return;
        at(day + 6, () -> approve(order, community));
        if (i % 6 == 5) at(day + 7, () -> done(() -> declines.decline(order, "NO_CAPACITY", "排满了", as(i % 2 == 0 ? "june-qinghe" : "june-haitang"))));
        if (i % 8 == 7) return;
        at(day + 7 + i % 8, () -> done(() -> orders.claim(order, "", as(performer))));
        if (i % 7 == 6) return;
        at(day + 19 + i % 5, () -> services.aRecordOf(order, performer));
        at(day + 20 + i % 5, () -> done(() -> orders.deliver(order, "按约定完成。", as(performer))));
        at(day + 23 + i % 3, () -> done(() -> orders.accept(order, new BigDecimal(900 + 100 * (i % 4)), "居民认可。", as(community))));
        at(day + 26, () -> pay(order));
        if (i % 11 == 4) return;
        at(day + 27, () -> ratings.rate(receipt.secret(), new NewRating(i % 10 == 3 ? 2 : 3 + i % 3, i % 10 == 3 ? Solved.PARTLY : Solved.SOLVED, "")));
    }

    private void hold() {
        var who = as("june-xishang");
        var salon = at(1, () -> salons.plan(new NewSalon("楼道照明怎么修", "330399001001", BEGINNING.plus(Duration.ofDays(3)), "议事厅", "何岚", "说需求、议办法"), who));
        at(100, () -> salons.plan(new NewSalon("来年办什么", "330399001001", BEGINNING.plus(Duration.ofDays(400)), "议事厅", "何岚", "议来年"), who));
        var unit = at(1, () -> salons.invite(salon, new NewParticipant(ParticipantKind.DUAL_UNIT, "周工", "区供电公司", null, "出两名电工"), who));
        at(1, () -> done(() -> salons.convene(salon, "", who)));
        at(4, () -> done(() -> salons.hold(salon, "逐户说了困难。", List.of(unit), who)));
    }

    private Receipt ask(int i, String community) {
        var asked = new NewNeed(as(community).reach().region(), FIELDS.get(i % FIELDS.size()), "第 " + (i + 1) + " 件居民需求", "请社区帮忙联系组织。", "三幢", Wanted.MONTH,
                5 + i % 30, null, new Contact("陈桂芬", "13912345678"));
        return i % 2 == 0 ? needs.submit(asked) : needs.record(asked, i % 3 == 0 ? NeedSource.VISIT : NeedSource.ON_BEHALF, "本人当面同意", as(community));
    }

    private OrderId draft(int i, Receipt receipt, UUID line, String community) {
        var today = LocalDate.now(clock);
        var id = orders.draft(new NewOrder("回应第 " + (i + 1) + " 件需求", "按居民要求提供服务。", as(community).reach().region(), FIELDS.get(i % FIELDS.size()),
                ClaimTrack.VOLUNTEER, "社区广场", today.plusDays(6), today.plusDays(25), "居民满意", new BigDecimal(1300), line, ClaimMode.FIRST_COME, null,
                OrderKind.ORDINARY, null, List.of(receipt.need().value()), ""), as(community));
        orders.submit(id, "", as(community));
        return id;
    }

    private OrderId approve(OrderId order, String community) {
        orders.approve(order, "同意", as("june-director"));
        orders.publish(order, "", as(community));
        return order;
    }

    private OrderId pay(OrderId order) {
        orders.requestPayment(order, "", as("june-desk"));
        var payment = db.sql("select payment_id from service_order where id = :id").param("id", order.value()).query(UUID.class).single();
        payments.approve(payment, null, "同意", as("qianli"));
        return order;
    }

    private Viewer as(String login) { return people.viewer(login); }

    private <T> T at(double day, java.util.function.Supplier<T> work) {
        return clock.at(BEGINNING.plus(Duration.ofMinutes((long) (day * 1440))), work);
    }

    private static boolean done(Runnable work) {
        work.run();
        return true;
    }
}
