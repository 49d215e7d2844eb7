package org.gongzhi.register.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.List;
import java.util.Map;
import org.gongzhi.OfficeTest;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.register.EntryId;
import org.gongzhi.register.Registers;
import org.gongzhi.register.entry.Entries;
import org.gongzhi.register.value.Typed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** Registers are made and changed on the screen, and what was entered is never lost. */
@OfficeTest
@Transactional
class DesignTests {

    private static final String KEY = "visit-try";

    @Autowired Designs designs;
    @Autowired Registers registers;
    @Autowired Entries entries;
    @Autowired People people;
    @Autowired JdbcClient db;
    @Autowired MockMvcTester web;

    private Viewer director;
    private Viewer desk;

    @BeforeEach
    void aRegister() {
        director = people.viewer("guhong");
        desk = people.viewer("wangmin");
        designs.create(new NewRegister("走访试行", "走访", KEY, "社区治理", "ZS", "主任办公会"), director);
        designs.put(KEY, Section.FIELDS, "kind", new Piece().say("label", "对象").say("type", "choice").say("options", Piece.options("OLD=老人\nCHILD=儿童")).map(), director);
        designs.put(KEY, Section.FIELDS, "homes", new Piece().say("label", "户数").say("type", "number").map(), director);
    }

    @Test
    void aNewRegisterIsUsedAsSoonAsItIsAdopted() {
        assertThat(designs.adopt(KEY, "主任办公会", director)).isEqualTo(1);
        var id = anEntry("kind", "OLD");
        assertThat(db.sql("select number from register_entry where id = ?").param(id.value()).query(String.class).single()).matches("ZS-\\d{4}-001");
        assertThat(designs.find(KEY)).isEmpty();
        assertThat(web.get().uri("/registers/" + KEY).with(user(people.loadUserByUsername("wangmin")))).hasStatusOk().bodyText().contains("走访试行", "春节走访");
    }

    @Test
    void aDraftThatIsWrongSaysWhereAndIsNotAdopted() {
        designs.add(KEY, Section.MOVES, "", new Piece().say("label", "办结").say("from", List.of("FILED")).say("to", "DONE").say("may", List.of("HUB_DESK")).map(), director);
        assertThat(designs.problems(designs.find(KEY).orElseThrow())).anySatisfy(problem -> {
            assertThat(problem.where()).isEqualTo("moves/move1");
            assertThat(problem.what()).contains("没有“DONE”这个状态", "FILED");
        });
        assertThatThrownBy(() -> designs.adopt(KEY, "", director)).isInstanceOf(Refused.class).hasMessage("register.design.problems");
    }

    @Test
    void whatWasWrittenInAFieldStaysWhenItIsRetired() {
        designs.adopt(KEY, "", director);
        var id = anEntry("homes", "12");
        designs.begin(KEY, director);
        assertThatThrownBy(() -> designs.remove(KEY, Section.FIELDS, "homes", director)).hasMessage("register.design.retire");
        designs.retire(KEY, "homes", true, director);
        assertThat(designs.adopt(KEY, "", director)).isEqualTo(2);

        assertThat(web.get().uri("/registers/" + KEY + "/" + id).with(user(people.loadUserByUsername("wangmin")))).hasStatusOk().bodyText().contains("户数", "12");
        assertThat(web.get().uri("/registers/" + KEY + "/new").with(user(people.loadUserByUsername("wangmin")))).hasStatusOk().bodyText().doesNotContain("户数");
        assertThat(db.sql("select data ->> 'homes' from register_entry where id = ?").param(id.value()).query(String.class).single()).isEqualTo("12");
    }

    @Test
    void nothingThatEntriesSayIsTakenAway() {
        designs.adopt(KEY, "", director);
        anEntry("kind", "OLD");
        designs.begin(KEY, director);
        designs.put(KEY, Section.FIELDS, "kind", new Piece().say("label", "对象").say("type", "choice").say("options", Piece.options("CHILD=儿童")).map(), director);
        designs.put(KEY, Section.FIELDS, "homes", new Piece().say("label", "户数").say("type", "text").map(), director);
        designs.put(KEY, Section.STATES, "OPENED", new Piece().say("label", "已立").say("tone", "busy").map(), director);
        designs.remove(KEY, Section.STATES, "FILED", director);
        designs.put(KEY, Section.MOVES, "file", new Piece().say("label", "登记").say("to", "OPENED").say("may", List.of("HUB_DESK")).map(), director);

        assertThat(designs.problems(designs.find(KEY).orElseThrow())).extracting(Problem::what)
                .anyMatch(what -> what.contains("选项“老人”（OLD）有 1 条在用")).anyMatch(what -> what.contains("类型不能由“数字”改为“单行文字”")).anyMatch(what -> what.contains("还有 1 条处在“已登记”"));
    }

    @Test
    void aFileWithoutAFieldThatIsInUseIsNotAdopted() {
        var yaml = designs.find(KEY).orElseThrow().yaml();
        designs.adopt(KEY, "", director);
        anEntry("homes", "3");
        designs.take(yaml.lines().filter(line -> !line.contains("homes:")).reduce("", (a, b) -> a + b + "\n"), director);
        assertThat(designs.problems(designs.find(KEY).orElseThrow())).extracting(Problem::what).singleElement().asString().contains("字段“户数”（homes）已有 1 条填写", "retired: true");
    }

    @Test
    void whoeverBeganEarlierSeesThatAnotherVersionCameIntoForce() {
        designs.adopt(KEY, "", director);
        designs.begin(KEY, director);
        designs.set(KEY, Map.of("noun", "探访"), director);
        registers.adopt(designs.find(KEY).orElseThrow().yaml().replace("noun: 探访", "noun: 家访"), director);
        assertThatThrownBy(() -> designs.adopt(KEY, "", director)).hasMessage("register.design.overtaken");
        designs.rebase(KEY, director);
        assertThat(designs.adopt(KEY, "", director)).isEqualTo(3);
        assertThat(registers.named(KEY).definition().head().noun()).isEqualTo("探访");
    }

    @Test
    void aFileIsRefusedWithItsLinesAndKeptInTheForm() {
        var yaml = designs.find(KEY).orElseThrow().yaml().replace("type: number", "type: nummer");
        assertThat(web.post().uri("/registers/design/file").param("yaml", yaml).with(user(people.loadUserByUsername("guhong"))).with(csrf())).hasStatus(422)
                .bodyText().contains("第 ", "写不了“nummer”，是不是“number”？", "type: nummer");
    }

    @Test
    void theSystemAdministratorDesignsButReadsNothing() {
        designs.adopt(KEY, "", director);
        assertThat(web.get().uri("/registers/design/" + KEY).with(user(people.loadUserByUsername("guanli")))).hasStatusOk();
        assertThat(web.get().uri("/registers/" + KEY).with(user(people.loadUserByUsername("guanli")))).hasStatus(403);
        assertThat(web.get().uri("/registers/design").with(user(people.loadUserByUsername("wangmin")))).hasStatus(403);
    }

    @Test
    void everyStepOfADesignLeavesARow() {
        designs.adopt(KEY, "主任办公会第 9 次", director);
        assertThat(db.sql("select move from journal where subject = 'register-design' and data ->> 'register' = :key order by id").param("key", KEY).query(String.class).list())
                .containsExactly("BEGIN_DRAFT", "CHANGE_DRAFT", "CHANGE_DRAFT", "ADOPT_DRAFT");
    }

    private EntryId anEntry(String field, String value) {
        return entries.create(registers.named(KEY), Typed.of(Map.of("title", List.of("春节走访"), field, List.of(value))), desk);
    }
}
