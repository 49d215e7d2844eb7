package org.gongzhi.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.OfficeClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Cases as they stand after the moves that lead there. wangmin opens, guhong verifies, linxia's organization or fangzhou works. */
@Component
public class GivenFollowUps {

    public static final String DISTRICT = "330399000000";

    private final FollowUps followUps;
    private final People people;
    private final OfficeClock clock;
    private final JdbcClient db;

    GivenFollowUps(FollowUps followUps, People people, OfficeClock clock, JdbcClient db) {
        this.followUps = followUps;
        this.people = people;
        this.clock = clock;
        this.db = db;
    }

    public Viewer as(String login) { return people.viewer(login); }

    public LocalDate today() { return LocalDate.ofInstant(clock.instant(), OfficeClock.ZONE); }

    public FollowUpId anIssue(String title) { return followUps.open(found(title), as("wangmin")); }

    public FollowUpId anAssignedCase(String title, String owner, LocalDate due) {
        return followUps.open(found(title).assigned(as(owner).id(), due), as("wangmin"));
    }

    public FollowUpId aCaseUnderWay(String title, String owner, LocalDate due) {
        return followUps.open(found(title).assigned(as(owner).id(), due).planned("值班表没有排到人", "重新排班，每周检查"), as("wangmin"));
    }

    public void aClosedCase(String title) { followUps.verify(aProvedCase(title, "linxia"), "现场看过，属实。", as("guhong")); }

    public FollowUpId aProvedCase(String title, String owner) {
        var id = aCaseUnderWay(title, owner, today().plusDays(10));
        followUps.prove(id, "已经重新排班，附值班表照片。", List.of(), as(owner));
        return id;
    }

    /** About the organization of linxia, who answers for it. */
    public NewFollowUp found(String title) {
        var linxia = as("linxia");
        return NewFollowUp.of(FollowUpSource.INSPECTION, null, "", DISTRICT, title, "周末无人值班，灭火器过期。")
                .about(linxia.reach().organization(), "海棠社会工作服务中心");
    }

    public String nameOf(UUID organization) { return db.sql("select name from organization where id = ?").param(organization).query(String.class).single(); }

    /** About no organization. */
    public NewFollowUp foundInTheHouse(String title) {
        return NewFollowUp.of(FollowUpSource.MEETING, UUID.randomUUID(), "", DISTRICT, title, "台账没有按月归档。");
    }
}
