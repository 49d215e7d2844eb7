package org.gongzhi.demo;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.gongzhi.incubation.booking.NewBooking;
import org.gongzhi.incubation.cohort.NewCohort;
import org.gongzhi.incubation.cohort.NewScore;
import org.gongzhi.incubation.cohort.Track;
import org.gongzhi.incubation.growth.Channel;
import org.gongzhi.incubation.growth.DeliveryMove;
import org.gongzhi.incubation.growth.NewDelivery;
import org.gongzhi.incubation.growth.NewPromotion;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.clock.OfficeClock;

/** What happens in the houses: rooms, services, cohorts, requests for promotion. */
final class CentreLife {

    private static final List<String> MEETINGS = List.of("理事会例会", "志愿者岗前培训", "项目周例会", "服务对象座谈会", "财务规范小课堂", "读书分享会", "年检材料集中填报");
    private static final List<String> SUMMARIES = List.of("逐条对照章程修改了十一处，并陪同递交。", "梳理了三个项目，留下一个主打项目的一页纸。", "建了收支台账模板，当场补登了上季度。", "改出一份预算，拆到人和场次。",
            "讲个案会谈的开场和记录，分组练了两轮。");

    private final CentreWorld world;
    private final Agenda agenda;
    private final Random random;
    private final List<CentreWorld.Guest> guests;
    private final List<UUID> centres;

    CentreLife(CentreWorld world, Agenda agenda, Random random, List<CentreWorld.Guest> guests, List<UUID> centres) {
        this.world = world;
        this.agenda = agenda;
        this.random = random;
        this.guests = guests;
        this.centres = centres;
    }

    void begin(Instant first, Instant now) {
        for (var at = first.plus(Duration.ofDays(40)); at.isBefore(now); at = at.plus(Duration.ofDays(6))) agenda.at(at, () -> agenda.in(0, this::meet));
        for (var at = first.plus(Duration.ofDays(60)); at.isBefore(now); at = at.plus(Duration.ofDays(11))) agenda.at(at, () -> agenda.in(0, this::serve));
        for (var at = first.plus(Duration.ofDays(90)); at.isBefore(now); at = at.plus(Duration.ofDays(66))) agenda.at(at, () -> agenda.in(0, this::promote));
        agenda.at(first.plus(Duration.ofDays(45)), () -> agenda.in(0, () -> cohort("第一期", null, 0)));
    }

    /** Rooms for the days to come. */
    void ahead(Instant now) {
        for (int i = 0; i < 10; i++) book(LocalDate.ofInstant(now, OfficeClock.ZONE).plusDays(1 + i), guests.get(i));
    }

    private void meet() {
        var guest = guests.get(random.nextInt(guests.size()));
        var booked = book(agenda.today().plusDays(2), guest);
        if (booked == null) return;
        agenda.in(4, () -> {
            if (random.nextInt(14) == 0) world.bookings().miss(booked, "未到场，也没有取消", world.as("wangmin"));
            else world.bookings().use(booked, 4 + random.nextInt(8), world.as("wangmin"));
        });
    }

    private UUID book(LocalDate day, CentreWorld.Guest guest) {
        var on = day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
        var rooms = free(centres.get(random.nextInt(centres.size())), on);
        if (rooms.isEmpty()) return null;
        var from = LocalTime.of(9 + random.nextInt(9), random.nextInt(2) * 30);
        try {
            return world.bookings().book(new NewBooking(rooms.get(random.nextInt(rooms.size())), null, on, from, from.plusMinutes(60 + 30L * random.nextInt(4)), 4 + random.nextInt(8),
                    MEETINGS.get(random.nextInt(MEETINGS.size()))), guest.admin());
        } catch (Refused taken) {
            return null;
        }
    }

    /** Rooms that nobody has booked for the day: a clash would end the whole tale, which is one transaction. */
    private List<UUID> free(UUID centre, LocalDate day) {
        return world.db().sql("""
                        select r.id
                          from centre_room r
                         where r.kind in ('MEETING', 'ACTIVITY')
                           and r.centre_id = :centre
                           and not exists (select from room_booking b where b.room_id = r.id and b.stage <> 'CANCELLED' and (b.starts_at at time zone 'Asia/Shanghai')::date = :day)
                         order by r.serial
                        """)
                .param("centre", centre).param("day", day).query(UUID.class).list();
    }

    private void serve() {
        var services = world.db().sql("select id from growth_service where not retired order by serial").query(UUID.class).list();
        var which = random.nextInt(services.size());
        var guest = guests.get(random.nextInt(guests.size()));
        var other = guests.get(random.nextInt(guests.size()));
        var giver = which == services.size() - 1 && !other.equals(guest) ? other.admin() : world.as("wangmin");
        var id = world.growth().deliver(new NewDelivery(services.get(which), guest.organization(), agenda.today(), new BigDecimal(1 + random.nextInt(3) + ".5"),
                SUMMARIES.get(random.nextInt(SUMMARIES.size()))), giver);
        agenda.in(2, () -> {
            if (random.nextInt(15) == 0) world.growth().answer(id, DeliveryMove.DISPUTE, "实际只有一小时，请核对", guest.admin());
            else world.growth().answer(id, DeliveryMove.CONFIRM, "", guest.admin());
        });
    }

    private void promote() {
        var guest = guests.get(random.nextInt(12));
        var id = world.promotions().ask(new NewPromotion("请进来看看：" + guest.name().replace("中心", "") + "开放日", Channel.values()[random.nextInt(4)],
                "周六上午开放办公点，居民可以现场体验一项服务，领一张服务单页。", agenda.today().plusDays(10)), guest.admin());
        agenda.in(1, () -> {
            world.promotions().accept(id, "", world.as("wangmin"));
            agenda.in(6, () -> world.promotions().publish(id, "公众号“云溪社组”", world.as("wangmin")));
        });
    }

    /** Ten are taken in, five become key, mentors look in every other month; a year later who is ready goes, the others go on. */
    private void cohort(String name, List<UUID> unfinished, int offset) {
        var desk = world.as("wangmin");
        var id = world.cohorts().open(new NewCohort(agenda.today().getYear() + " 年" + name, agenda.today(), agenda.today().plusYears(1).minusDays(1), 12, 6), desk);
        if (unfinished != null) agenda.in(0, () -> unfinished.forEach(member -> world.cohorts().carry(member, id, "上期未出孵", desk)));
        var members = new ArrayList<UUID>();
        for (int i = 0; i < 10; i++) members.add(world.cohorts().join(id, guests.get(offset + i).organization(), Track.values()[i % 4], "自荐并经中心评议", desk));
        agenda.in(70, () -> members.subList(0, 4).forEach(member -> world.cohorts().promote(member, "进展明显", desk)));
        for (int month = 1; month <= 11; month += 2) agenda.in(month * 30, () -> members.subList(0, 4).forEach(this::score));
        agenda.in(200, () -> world.cohorts().drop(members.get(9), "负责人变动，项目中止", desk));
        agenda.in(350, () -> members.subList(0, 3).forEach(member -> world.cohorts().graduate(member, "三项指标稳定", desk)));
        agenda.in(364, () -> cohort("第二期", List.of(members.get(3), members.get(4), members.get(5)), 10));
        agenda.in(372, () -> {
            members.subList(6, 9).forEach(member -> world.cohorts().drop(member, "培育期满，未达出孵条件", desk));
            world.cohorts().close(id, desk);
        });
    }

    private void score(UUID member) {
        for (var mentor : List.of("jiangmei", "wangmin"))
            world.cohorts().score(member, new NewScore(points(), points(), points(), "进度正常，注意服务记录的完整。"), world.as(mentor));
    }

    private BigDecimal points() { return new BigDecimal(68 + random.nextInt(28)).add(new BigDecimal(random.nextInt(10)).movePointLeft(1)); }
}
