package org.gongzhi.demo;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import org.gongzhi.order.OrderId;
import org.gongzhi.order.service.NewPlanItem;
import org.gongzhi.order.service.NewServiceRecord;
import org.gongzhi.platform.clock.OfficeClock;

/** The service itself: a plan, then the records, one after each time it took place. */
final class Work {

    private static final List<String> PARTS = List.of("家政保洁", "助学辅导", "健康义诊", "心理陪伴", "法律咨询", "小修小补", "物资募集", "就业信息");

    private final World world;
    private final Cast cast;
    private final Agenda agenda;
    private final Random random;
    private final Plot plot;
    private final OrderId order;
    private final Cast.Player player;
    private final int partners;

    Work(World world, Cast cast, Agenda agenda, Random random, Plot plot, OrderId order, Cast.Player player, int partners) {
        this.world = world;
        this.cast = cast;
        this.agenda = agenda;
        this.random = random;
        this.plot = plot;
        this.order = order;
        this.player = player;
        this.partners = partners;
    }

    /** @param delivered what follows the last record; nothing when the tale ends in the middle of the work */
    void begin(Tale.Ending ending, int times, Runnable delivered) {
        var head = world.orders().head(order, player.admin());
        if (partners > 0) joinHands();
        var first = head.startsOn().isAfter(agenda.today()) ? head.startsOn() : agenda.today().plusDays(1);
        var gap = Math.max(1, ChronoUnit.DAYS.between(first, head.endsOn()) / (times + 1));
        for (var i = 0; i < times; i++) {
            var day = first.plusDays(gap * i);
            var number = i + 1;
            var last = number == times;
            world.services().plan(order, new NewPlanItem(day, "第 " + (i + 1) + " 次服务", "社区及居民家中", plot.persons()), player.admin());
            agenda.at(day.atTime(17, random.nextInt(60)).atZone(OfficeClock.ZONE).toInstant(), () -> {
                record(day, number);
                if (last && ending != Tale.Ending.WORK) agenda.in(0.7, delivered);
            });
        }
    }

    private String summary(int number) {
        return number == 1 ? plot.record() : plot.record() + List.of("比上次来的人多。", "上次答应的事这次都办了。", "居民问下次什么时候来。", "天气不好，改在室内。").get(random.nextInt(4));
    }

    private void joinHands() {
        var others = cast.forField(plot.field(), random).stream().filter(other -> !other.organization().equals(player.organization())).limit(partners).toList();
        world.orders().teamUp(order, others.stream().map(Cast.Player::name).toList(), PARTS.subList(0, others.size()), player.admin());
    }

    private void record(LocalDate day, int number) {
        var persons = Math.max(3, plot.persons() / 2 + random.nextInt(Math.max(2, plot.persons() / 2)));
        var from = day.atTime(13 + random.nextInt(2), 30);
        var id = world.services().record(order, new NewServiceRecord(from, from.plusMinutes(90 + random.nextInt(60)), "社区文化家园", "", persons,
                persons + random.nextInt(persons), null, summary(number), List.of()), player.admin());
        if (random.nextInt(10) == 0) world.services().addPhoto(order, id, "服务现场.png",
                    new ByteArrayInputStream(random.nextInt(15) == 0 ? Picture.drawn(new Random(15)) : Picture.drawn(random)), player.admin());
    }
}
