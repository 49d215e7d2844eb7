package org.gongzhi.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.incubation.settlement.NewAgreement;
import org.gongzhi.incubation.settlement.NewApplication;
import org.gongzhi.platform.clock.OfficeClock;

/** One organization at one centre, year after year, until it leaves or the curtain falls. */
final class Stay {

    private static final List<String> PURPOSES = List.of("项目团队日常办公，每周两次接待居民", "设项目管理与档案点，方便街道和居民联系", "培训志愿者、存放活动物料",
            "初创阶段需要稳定场地和财务、法务辅导", "与同类组织就近协作，共用会议室");
    private static final String TERMS = "一、工位仅用于申请所述用途，不得转借。\n二、遵守中心卫生、安全与用电规定，接受月度评分。\n三、期满前 30 日内办理续约或退出；退出后 15 个工作日内办结交接。";

    private final CentreWorld world;
    private final Agenda agenda;
    private final CentreWorld.Guest guest;
    private final UUID centre;
    private final String manager;
    private final int number;
    private UUID id;

    Stay(CentreWorld world, Agenda agenda, CentreWorld.Guest guest, UUID centre, String manager, int number) {
        this.world = world;
        this.agenda = agenda;
        this.guest = guest;
        this.centre = centre;
        this.manager = manager;
        this.number = number;
    }

    /** Most come in the first months, some later, the last few are just asking. */
    void begin(Instant first, Instant now) {
        var at = number < 28 ? first.plus(Duration.ofDays(4 + number * 3L)) : number < 36 ? first.plus(Duration.ofDays(200 + (number - 28) * 55L)) : now.minus(Duration.ofDays(3L + 2L * (39 - number)));
        agenda.at(at, () -> agenda.in(0, this::apply));
    }

    private void apply() {
        id = world.settlements().apply(new NewApplication(centre, null, null, PURPOSES.get(number % PURPOSES.size()), 3 + number % 5, seats(), agenda.today().plusDays(10)),
                guest.admin());
        if (number == 39) return;
        agenda.in(1.5, () -> {
            world.settlements().pass(id, "用途明确，材料齐全。", world.as(manager));
            if (number != 38) agenda.in(1.5, this::sign);
        });
    }

    private int seats() { return number % 4 == 1 ? 2 : 1; }

    private void sign() {
        var from = agenda.today().plusDays(1);
        world.settlements().sign(id, new NewAgreement(from, from.plusYears(1).minusDays(1), free(), TERMS), world.as(manager));
        if (number == 37) return;
        agenda.in(1, () -> {
            world.settlements().moveIn(id, "钥匙、门禁已领取。", world.as("wangmin"));
            if (number == 11) agenda.in(420, () -> leave(true));
            else if (number == 19) agenda.at(agenda.now().plus(Duration.ofDays(640)), () -> agenda.in(0, () -> leave(false)));
            next(from.plusYears(1).minusDays(1));
        });
    }

    private List<UUID> free() {
        return world.db().sql("""
                        select s.id
                          from centre_seat s
                          join centre_room r on r.id = s.room_id
                         where r.centre_id = :centre
                           and not exists (select from seat_use u where u.seat_id = s.id and u.until_on > :from)
                         order by s.serial
                         limit :seats
                        """)
                .param("centre", centre)
                .param("from", agenda.today())
                .param("seats", seats())
                .query(UUID.class)
                .list();
    }

    /** Three weeks before the agreement ends they ask for another year. */
    private void next(LocalDate end) {
        agenda.at(end.minusDays(21).atTime(10, number % 50).atZone(OfficeClock.ZONE).toInstant(), () -> {
            if (!"IN".equals(stage())) return;
            world.settlements().ask(id, "服务仍在进行，希望继续使用。", guest.admin());
            agenda.in(9, () -> {
                if (!"RENEWING".equals(stage())) return;
                world.settlements().renew(id, end.plusYears(1), "其余条款同原协议。", world.as(manager));
                next(end.plusYears(1));
            });
        });
    }

    private void leave(boolean handedOver) {
        if (!"IN".equals(stage())) return;
        world.settlements().leave(id, "已在社区租到独立办公用房。", guest.admin());
        if (handedOver) agenda.in(9, this::handOver);
        else tick(3);
    }

    private void handOver() {
        tick(Integer.MAX_VALUE);
        world.settlements().close(id, "交接清楚，押金退还。", world.as(manager));
    }

    private void tick(int most) {
        world.db().sql("select rank from settlement_handover where settlement_id = ? order by rank").param(id).query(Integer.class).list().stream().limit(most)
                .forEach(item -> world.settlements().tick(id, item, "", world.as("wangmin")));
    }

    private String stage() { return world.db().sql("select stage from settlement where id = ?").param(id).query(String.class).single(); }
}
