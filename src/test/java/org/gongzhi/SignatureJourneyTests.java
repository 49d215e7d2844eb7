package org.gongzhi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import org.assertj.core.api.Assertions;
import org.gongzhi.followup.FollowUpSource;
import org.gongzhi.followup.GivenFollowUps;
import org.gongzhi.followup.interview.InterviewId;
import org.gongzhi.followup.interview.Interviews;
import org.gongzhi.followup.interview.Minutes;
import org.gongzhi.followup.interview.NewInterview;
import org.gongzhi.platform.clock.OfficeClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A record is signed with a finger on one side, and by a typed name where no script runs on the other. */
class SignatureJourneyTests extends Journey {

    @Autowired GivenFollowUps given;
    @Autowired Interviews interviews;
    @Autowired OfficeClock clock;
    @Autowired JdbcClient db;

    @Test
    void aNameIsWrittenByHandOrTyped() {
        var id = held();
        var guest = logIn("linxia");
        guest.navigate(address("/interviews/" + id));
        write(guest);
        guest.locator("[name=name]").fill(given.as("linxia").name());
        button(guest, "签字");
        assertThat(guest.locator("img.signed")).isVisible();
        Assertions.assertThat((Integer) guest.evaluate("document.querySelector('img.signed').naturalWidth")).isPositive();
        Assertions.assertThat(db.sql("select count(*) from interview_signature s join attachment a on a.id = s.drawing_id and a.sha256 = s.drawing_hash where s.interview_id = ?")
                .param(id.value()).query(Integer.class).single()).isEqualTo(1);

        script = false;
        var desk = logIn("wangmin");
        desk.navigate(address("/interviews/" + id));
        assertThat(desk.locator("[data-signature] canvas")).isHidden();
        desk.locator("[name=name]").fill(given.as("wangmin").name());
        button(desk, "签字");
        stands(desk, "整改中");
        Assertions.assertThat(complaints).isEmpty();
    }

    private static void write(Page page) {
        var box = page.locator("[data-signature] canvas").boundingBox();
        for (int stroke = 0; stroke < 3; stroke++) {
            page.mouse().move(box.x + 30, box.y + 20 + 25 * stroke);
            page.mouse().down();
            page.mouse().move(box.x + 120, box.y + 30 + 25 * stroke);
            page.mouse().up();
        }
    }

    private InterviewId held() {
        var organization = given.as("linxia").reach().organization();
        var now = clock.instant();
        var id = interviews.invite(new NewInterview(FollowUpSource.SCORE, null, "", null, GivenFollowUps.DISTRICT, organization, given.nameOf(organization), "写字约谈",
                "请当面签字", now.plus(Duration.ofHours(1)), "二楼会议室", "王敏"), given.as("wangmin"));
        return clock.at(now.plus(Duration.ofDays(1)), () -> {
            interviews.record(id, new Minutes("林夏", "说明了原因。", "三十天内整改。", given.today().plusDays(30)), given.as("wangmin"));
            return id;
        });
    }
}
