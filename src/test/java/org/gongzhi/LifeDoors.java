package org.gongzhi;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gongzhi.party.campaign.Campaigns;
import org.gongzhi.party.creation.CheckKind;
import org.gongzhi.party.creation.Checks;
import org.gongzhi.party.creation.Stars;
import org.gongzhi.party.development.Developments;
import org.gongzhi.party.election.Elections;
import org.gongzhi.party.life.GivenLife;
import org.gongzhi.party.life.JointDays;
import org.gongzhi.party.life.MeetingType;
import org.gongzhi.party.life.Meetings;
import org.gongzhi.party.life.NewMeeting;
import org.gongzhi.party.pioneer.Linkage;
import org.gongzhi.party.pioneer.Offers;
import org.gongzhi.party.pioneer.PioneerArea;
import org.gongzhi.party.station.AwardGrade;
import org.gongzhi.party.station.AwardLevel;
import org.gongzhi.party.station.AwardTitle;
import org.gongzhi.party.station.Awards;
import org.gongzhi.party.station.Stations;
import org.gongzhi.party.station.StationLevel;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.register.value.BroughtFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One of each thing that branches do, so that each of their pages is there. */
@Component
class LifeDoors {

    private final GivenLife given;
    private final Meetings meetings;
    private final JointDays joints;
    private final Campaigns campaigns;
    private final Elections elections;
    private final Developments developments;
    private final Offers offers;
    private final Stations stations;
    private final Awards awards;
    private final Checks checks;
    private final Stars stars;
    private final JdbcClient db;

    LifeDoors(GivenLife given, Meetings meetings, JointDays joints, Campaigns campaigns, Elections elections, Developments developments, Offers offers, Stations stations, Awards awards,
            Checks checks, Stars stars, JdbcClient db) {
        this.given = given;
        this.meetings = meetings;
        this.joints = joints;
        this.campaigns = campaigns;
        this.elections = elections;
        this.developments = developments;
        this.offers = offers;
        this.stations = stations;
        this.awards = awards;
        this.checks = checks;
        this.stars = stars;
        this.db = db;
    }

    /** For the office of the Party committee. */
    List<String> ofEach() {
        var branch = given.aBranch(4, given.today().minusYears(3).plusMonths(2));
        var doors = new ArrayList<String>();
        var campaign = campaigns.start("330399000000", "学习教育", "读原文、谈体会。", given.today(), given.today().plusDays(30), given.as("luoyan"));
        doors.add("/party/campaigns/" + campaign);
        var planned = meetings.plan(at(branch, MeetingType.ASSEMBLY, given.today().plusDays(9)), given.as("luoyan"));
        var held = meetings.plan(at(branch, MeetingType.STUDY, given.today()).sessionOf(campaign), given.as("luoyan"));
        meetings.hold(held, given.as("luoyan"));
        doors.addAll(List.of("/party/meetings/" + planned, "/party/meetings/" + held, "/party/meetings/" + held + "/sheet", recorded(branch), joint(branch)));
        doors.add("/party/elections/" + elections.remind(branch.id(), given.as("luoyan")));
        doors.add("/party/developments/" + developments.apply(branch.id(), "韩梅梅", LocalDate.of(2000, 1, 2), given.today(), given.as("luoyan")));
        doors.add("/party/pioneer/offers/" + offers.offer(branch.id(), PioneerArea.RED, Linkage.HOLD, "红色宣讲", "每月一次。", given.as("luoyan")));
        doors.add(station(branch));
        doors.add(creation(branch));
        doors.addAll(List.of("/party/year", "/party/year/" + branch.id(), "/party/gaps", "/party/activity", "/party/pilots", "/party/calendar", "/calendar-feed"));
        return doors;
    }

    private String recorded(GivenLife.Given branch) {
        var id = meetings.plan(at(branch, MeetingType.CLASS, given.today()), given.as("luoyan"));
        meetings.hold(id, given.as("luoyan"));
        meetings.record(id, "讲了作风建设。", branch.roll(), List.of(), List.of(), given.as("luoyan"));
        return "/party/meetings/" + id + "/minutes";
    }

    private String joint(GivenLife.Given branch) {
        var guest = given.aBranch(3);
        return "/party/joint-days/" + joints.plan(branch.id(), List.of(guest.name()), "共学共建", moment(given.today()), "礼堂", given.as("luoyan"));
    }

    private String station(GivenLife.Given branch) {
        var name = "门前社工站" + UUID.randomUUID().toString().substring(0, 6);
        var id = stations.open(name, StationLevel.TOWN, "330399001000", given.today(), given.as("luoyan"));
        stations.link(id, branch.name(), given.today(), given.as("luoyan"));
        stations.work(id, given.today(), "党员到站服务。", given.as("luoyan"));
        awards.grant(new Awards.NewAward(name, AwardTitle.RED_STATION, AwardLevel.CITY, AwardGrade.EXCELLENT, "市委社会工作部", given.today(), given.today().plusYears(1)), given.as("luoyan"));
        return "/party/stations/" + id;
    }

    private String creation(GivenLife.Given branch) {
        var all = db.sql("select id from creation_criterion where kind = 'FOUR_BUILD' and until is null").query(UUID.class).list();
        checks.record(branch.id(), CheckKind.FOUR_BUILD, given.today(), all, List.of(), "齐全", given.as("luoyan"));
        var six = db.sql("select id from creation_criterion where kind = 'SIX_HAVE' and until is null").query(UUID.class).list();
        checks.record(branch.id(), CheckKind.SIX_HAVE, given.today(), six, List.of(BroughtFile.blankPage("photos", "六有场所.pdf")), "齐全", given.as("luoyan"));
        stars.apply(branch.id(), "组织健全，活动经常。", given.as("luoyan"));
        return "/party/creation/" + branch.id();
    }

    private static NewMeeting at(GivenLife.Given branch, MeetingType type, LocalDate day) { return NewMeeting.of(branch.id(), type, "门前的会议", moment(day), "活动室"); }

    private static Instant moment(LocalDate day) { return day.atTime(9, 0).atZone(OfficeClock.ZONE).toInstant(); }
}
