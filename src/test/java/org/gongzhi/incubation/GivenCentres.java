package org.gongzhi.incubation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.gongzhi.incubation.centre.CentreCategory;
import org.gongzhi.incubation.centre.Centres;
import org.gongzhi.incubation.centre.NewCentre;
import org.gongzhi.incubation.centre.NewRoom;
import org.gongzhi.incubation.centre.NewSeats;
import org.gongzhi.incubation.centre.RoomKind;
import org.gongzhi.incubation.settlement.NewAgreement;
import org.gongzhi.incubation.settlement.NewApplication;
import org.gongzhi.incubation.settlement.Settlements;
import org.gongzhi.organization.GivenOrganizations;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.OfficeClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Centres for tests and who settles there, all by the moves that real ones take. */
@Component
public class GivenCentres {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Centres centres;
    private final Settlements settlements;
    private final GivenOrganizations organizations;
    private final People people;
    private final JdbcClient db;
    private final OfficeClock clock;

    GivenCentres(Centres centres, Settlements settlements, GivenOrganizations organizations, People people, JdbcClient db, OfficeClock clock) {
        this.centres = centres;
        this.settlements = settlements;
        this.organizations = organizations;
        this.people = people;
        this.db = db;
        this.clock = clock;
    }

    /** A settled organization and who works for it. */
    public record Settled(UUID centre, UUID settlement, UUID organization, String login) {}

    public Viewer as(String login) { return people.viewer(login); }

    public LocalDate today() { return LocalDate.now(clock); }

    /** With a room of six seats and a meeting room. */
    public UUID aCentre() { return aCentreIn("330399001001"); }

    public UUID aCentreIn(String region) {
        var centre = centres.open(new NewCentre(region, "测试孵化中心 " + NUMBER.incrementAndGet(), CentreCategory.COMMUNITY, "学院街 8 号", "",
                LocalDate.of(2024, 3, 1)), as("wangmin"));
        var room = centres.addRoom(centre, new NewRoom("开放办公区", 2, RoomKind.DESKS, 12), as("wangmin"));
        centres.addSeats(centre, room, new NewSeats("A", 2, 3), as("wangmin"));
        centres.addRoom(centre, new NewRoom("会议室", 1, RoomKind.MEETING, 20), as("wangmin"));
        return centre;
    }

    public List<UUID> seats(UUID centre) {
        return db.sql("select s.id from centre_seat s join centre_room r on r.id = s.room_id where r.centre_id = ? order by s.serial").param(centre)
                .query(UUID.class).list();
    }

    public UUID meetingRoom(UUID centre) {
        return db.sql("select id from centre_room where centre_id = ? and kind = 'MEETING'").param(centre).query(UUID.class).single();
    }

    /** Applied and reviewed: an agreement may be signed. */
    public Settled reviewed(UUID centre) {
        var organization = organizations.aRegistered("入驻测试中心 " + NUMBER.incrementAndGet());
        var login = organizations.aMemberOf(organization);
        var id = settlements.apply(new NewApplication(centre, null, null, "需要稳定的办公场所", 4, 1, today()), as(login));
        settlements.pass(id, "", as("guhong"));
        return new Settled(centre, id, organization, login);
    }

    /** In the house since today, on one seat. */
    public Settled settled(UUID centre, UUID seat) {
        var settled = reviewed(centre);
        settlements.sign(settled.settlement(), agreement(seat), as("guhong"));
        settlements.moveIn(settled.settlement(), "", as("wangmin"));
        return settled;
    }

    public NewAgreement agreement(UUID seat) { return new NewAgreement(today(), today().plusYears(1).minusDays(1), List.of(seat), "按统一文本"); }
}
