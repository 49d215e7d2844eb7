package org.gongzhi;

import static org.gongzhi.appraisal.round.GivenRounds.PLAIN;
import static org.gongzhi.appraisal.round.GivenRounds.PROVEN;
import static org.gongzhi.appraisal.round.GivenRounds.PUBLIC;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.gongzhi.appraisal.appeal.Appeals;
import org.gongzhi.appraisal.appeal.NewAppeal;
import org.gongzhi.appraisal.mark.NewPhase;
import org.gongzhi.appraisal.mark.Panels;
import org.gongzhi.appraisal.round.GivenRounds;
import org.gongzhi.appraisal.voice.Voices;
import org.gongzhi.platform.access.People;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Addresses of rounds that no list leads to: a poster's code, a draw, a table of marks, an appeal under way. */
@Component
class RoundDoors {

    private final GivenRounds given;
    private final Panels panels;
    private final Voices voices;
    private final Appeals appeals;
    private final People people;
    private final JdbcClient db;
    private final ObjectProvider<MockMvcTester> web;

    RoundDoors(GivenRounds given, Panels panels, Voices voices, Appeals appeals, People people, JdbcClient db, ObjectProvider<MockMvcTester> web) {
        this.given = given;
        this.panels = panels;
        this.voices = voices;
        this.appeals = appeals;
        this.people = people;
        this.db = db;
        this.web = web;
    }

    /** For an organization: its result, where it contests it, and an appeal that it made. */
    List<String> ofTheScored() {
        var linxia = given.of("linxia");
        var contested = given.aPublishedRound("1");
        var appeal = appeals.submit(contested, linxia, new NewAppeal("交过材料", Map.of("plan", "回执在案")), people.viewer("linxia"));
        var published = "/appraisals/" + given.aPublishedRound("1.5") + "/results/" + linxia;
        return List.of(published, published + "/appeals/new", "/appraisals/appeals/" + appeal);
    }

    /** For whoever runs it: a round under way, one of its marks, a table of marks, the row of a figure. */
    List<String> ofThoseWhoRunIt() {
        var round = "/appraisals/" + given.aRound(PLAIN, PROVEN, GivenRounds.FINISHED);
        var names = "名称,项目plan（2 分）\n没有这家,1\n";
        var table = web.getObject().post().multipart().uri(round + "/import")
                .file(new MockMultipartFile("file", "评分.csv", "text/csv", names.getBytes(StandardCharsets.UTF_8)))
                .with(user(people.loadUserByUsername("wangmin"))).with(csrf()).exchange().getResponse().getHeader("Location");
        var result = round + "/results/" + given.of("linxia");
        return List.of(round, round + "/marking", round + "/marking/" + given.of("linxia"), table, result, result + "/items/orders", posters());
    }

    private String posters() {
        var asked = given.aRound(PLAIN, PUBLIC);
        voices.openCodes(asked, people.viewer("wangmin"));
        return "/appraisals/" + asked + "/voices/posters";
    }

    /** For everybody: a draw that was repeated, and what stands behind a poster's code. */
    List<String> ofEverybody() {
        var round = given.aRound(PLAIN);
        var wangmin = people.viewer("wangmin");
        var panel = panels.commit(round, new NewPhase(2, true, null), wangmin);
        for (var login : List.of("xiezhi", "duxue", "jianghua")) panels.name(round, panel, people.viewer(login).id(), wangmin);
        panels.draw(round, panel, wangmin);
        return List.of("/appraisals/draws/" + panel, "/v/" + db.sql("select secret from appraisal_voice_link where kind = 'CODE' limit 1").query(String.class).single());
    }
}
