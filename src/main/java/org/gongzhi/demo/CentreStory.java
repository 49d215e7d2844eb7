package org.gongzhi.demo;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gongzhi.incubation.centre.CentreCategory;
import org.gongzhi.incubation.centre.NewCentre;
import org.gongzhi.incubation.centre.NewRoom;
import org.gongzhi.incubation.centre.NewSeats;
import org.gongzhi.incubation.centre.RoomKind;
import org.gongzhi.platform.access.Reach;
import org.gongzhi.platform.clock.OfficeClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Two years of four centres: forty organizations that come, stay, renew or leave, and how they grow. What it costs them,
 * {@link LedgerStory} tells. (domain.md M58–M60, M67, M68)
 */
@Component
@Profile("demo")
@ConditionalOnProperty(name = "gongzhi.demo.scale", havingValue = "full", matchIfMissing = true)
@Order(91)      // after the people
class CentreStory implements ApplicationRunner {

    private record Place(String login, String person, String name, CentreCategory category, String address, String note) {}

    private static final Logger log = LoggerFactory.getLogger(CentreStory.class);
    private static final int GUESTS = 40;
    private static final List<Place> PLACES = List.of(
            new Place("luoyun", "骆芸", "云溪公益慈善孵化园", CentreCategory.CHARITY, "文昌路 66 号", "慈善、助残、助学类组织集中办公，一楼设慈善超市。"),
            new Place("shenzhou", "沈舟", "云溪文化艺术孵化中心", CentreCategory.CULTURE, "青石老街 12 号", "文艺、阅读、非遗类组织，带小剧场。"),
            new Place("jiangmei", "江梅", "云溪社区服务孵化中心", CentreCategory.COMMUNITY, "溪上街道邻里中心 3 楼", "为老、托幼、调解、便民类组织，楼下就是社区食堂。"),
            new Place("weiran", "卫然", "云溪志愿服务孵化站", CentreCategory.VOLUNTEERING, "桃花路 9 号", "志愿队伍与应急救援队伍，设装备库和培训教室。"));

    private final CentreWorld world;
    private final OfficeClock clock;

    CentreStory(CentreWorld world, OfficeClock clock) {
        this.world = world;
        this.clock = clock;
    }

    @Override
    @Transactional      // a story half told would never be finished
    public void run(ApplicationArguments arguments) {
        if (world.db().sql("select exists (select from incubation_centre)").query(Boolean.class).single()) return;
        var began = System.nanoTime();
        var now = clock.instant();
        var random = new Random(20260103);
        var agenda = new Agenda(clock, random, now);
        var first = now.minus(Duration.ofDays(763));
        everybodyWasThere(LocalDate.ofInstant(first, OfficeClock.ZONE).minusDays(1));
        var centres = clock.at(first, this::open);
        var guests = world.guests(GUESTS);
        for (int i = 0; i < guests.size(); i++) {
            var place = PLACES.get(i % PLACES.size());
            new Stay(world, agenda, guests.get(i), centres.get(i % centres.size()), place.login(), i).begin(first, now);
        }
        new CentreLife(world, agenda, random, guests, centres).begin(first, now);
        agenda.liveThrough();
        new CentreLife(world, agenda, random, guests, centres).ahead(now);
        world.db().sql("update message set read_at = at + interval '3 hours' where at < :before and read_at is null")
                .param("before", Timestamp.from(now.minus(Duration.ofDays(5)))).update();
        log.info("Two years of the centres took {} ms", Duration.ofNanos(System.nanoTime() - began).toMillis());
    }

    /** The first tale put them at their posts when it began, and the centres are older. */
    private void everybodyWasThere(LocalDate day) { world.db().sql("update post set since = :day where since > :day").param("day", day).update(); }

    private List<UUID> open() {
        var towns = world.db().sql("""
                        select min(code) from region where level = 5 and parent like '330399%' group by parent order by parent limit 4
                        """).query(String.class).list();
        return IntStream.range(0, PLACES.size()).mapToObj(i -> open(PLACES.get(i), towns.get(i % towns.size()))).toList();
    }

    private UUID open(Place place, String region) {
        var desk = world.as("wangmin");
        world.people().enroll(place.login(), "demo", place.person(), place.name() + " 主任", "CENTRE_MANAGER", new Reach("330399", null));
        var id = world.centres().open(new NewCentre(region, place.name(), place.category(), place.address(), place.note(), LocalDate.now(clock)), desk);
        world.centres().name(id, world.as(place.login()).id(), world.as("guhong"));
        var hall = world.centres().addRoom(id, new NewRoom("开放办公区", 2, RoomKind.DESKS, 16), desk);
        world.centres().addSeats(id, hall, new NewSeats("A", 3, 4), desk);
        var small = world.centres().addRoom(id, new NewRoom("静音办公区", 3, RoomKind.DESKS, 8), desk);
        world.centres().addSeats(id, small, new NewSeats("B", 2, 3), desk);
        var office = world.centres().addRoom(id, new NewRoom("独立办公室", 3, RoomKind.OFFICE, 6), desk);
        world.centres().addSeats(id, office, new NewSeats("C", 1, 3), desk);
        world.centres().addRoom(id, new NewRoom("小会议室", 2, RoomKind.MEETING, 12), desk);
        world.centres().addRoom(id, new NewRoom("路演厅", 1, RoomKind.ACTIVITY, 80), desk);
        return id;
    }
}
