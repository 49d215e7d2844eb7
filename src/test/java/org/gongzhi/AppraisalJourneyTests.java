package org.gongzhi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gongzhi.appraisal.round.GivenRounds.PLAIN;
import static org.gongzhi.appraisal.round.GivenRounds.PROVEN;
import static org.gongzhi.appraisal.round.GivenRounds.PUBLIC;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.gongzhi.appraisal.round.GivenRounds;
import org.gongzhi.appraisal.voice.Voices;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.file.GivenFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An inspector scores on a phone; a resident says something about it without an account. With scripts and without. */
class AppraisalJourneyTests extends Journey {

    @Autowired GivenRounds given;
    @Autowired Voices voices;
    @Autowired People people;
    @Autowired JdbcClient db;

    @ParameterizedTest(name = "JavaScript: {0}")
    @ValueSource(booleans = {true, false})
    void anInspectorScoresOneAfterTheOtherOnAPhone(boolean script) {
        this.script = script;
        var round = given.aRound(PLAIN, PROVEN);
        var page = logIn("wangmin");
        page.setViewportSize(390, 844);
        page.navigate(address("/appraisals/" + round + "/marking"));
        link(page, "开始打分");
        int subjects = given.subjects(round).size();
        for (int at = 0; at < subjects; at++) score(page);

        assertThat(page.getByText("都评完了")).isVisible();
        assertThat(db.sql("select count(*) from appraisal_point where round = :r and points is null").param("r", round)
                .query(Integer.class).single()).isZero();
        assertThat(complaints).isEmpty();
    }

    /** The first try forgets the photo: what was chosen is still chosen. */
    private void score(Page page) {
        page.locator("[name='marks[0].points'][value='1.5']").check();
        page.locator("[name='marks[1].points'][value='2']").check();
        page.locator(".marks-do button").click();
        assertThat(page.getByText("该项要有佐证").first()).isVisible();
        assertThat(page.locator("[name='marks[0].points'][value='1.5']")).isChecked();
        page.locator("[name='marks[1].photos']").setInputFiles(new FilePayload("现场.jpg", "image/jpeg", GivenFiles.photo(640, 480)));
        page.locator(".marks-do button").click();
    }

    @ParameterizedTest(name = "JavaScript: {0}")
    @ValueSource(booleans = {true, false})
    void aResidentSpeaksByTheCodeOnAPoster(boolean script) {
        this.script = script;
        var round = given.aRound(PLAIN, PUBLIC);
        voices.openCodes(round, people.viewer("wangmin"));
        var secret = db.sql("select secret from appraisal_voice_link where round = :r and subject = :s").param("r", round).param("s", given.of("linxia"))
                .query(String.class).single();
        var page = visitor(390);
        page.navigate(address("/v/" + secret));
        page.getByLabel("有什么想说的").fill("师傅很准时");
        button(page, "提交评议");
        assertThat(page.getByLabel("有什么想说的")).hasValue("师傅很准时");
        page.getByLabel("非常满意").check();
        button(page, "提交评议");
        assertThat(page.getByText("评议已收到")).isVisible();
        page.navigate(address("/v/" + secret));
        page.getByLabel("很不满意").check();
        button(page, "提交评议");
        assertThat(page.getByText("您已经评过了").first()).isVisible();
        assertThat(db.sql("select level from appraisal_voice where round = :r").param("r", round).query(Integer.class).list()).containsExactly(5);
        assertThat(complaints).isEmpty();
    }

    @Test
    void anAppealBringsItsProof() {
        var result = "/appraisals/" + given.aPublishedRound("1.5") + "/results/" + given.of("linxia");
        var page = logIn("linxia");
        page.navigate(address(result));
        link(page, "对评分提出申诉");
        page.getByLabel("申诉说明").fill("计划按时交了");
        page.locator("[name='items[0].reason']").fill("回执在案");
        page.locator("[name='files']").setInputFiles(new FilePayload("回执.jpg", "image/jpeg", GivenFiles.photo(640, 480)));
        button(page, "提出申诉");
        assertThat(page.getByText("撤回申诉").first()).isVisible();

        var decider = logIn("shaoping");
        decider.navigate(page.url());
        assertThat(decider.getByText("回执.jpg")).isVisible();
        var file = address(decider.locator("a[href^='/files/']").first().getAttribute("href"));
        assertThat(decider.request().get(file).headers().get("content-type")).startsWith("image/");
        assertThat(complaints).isEmpty();
    }
}
