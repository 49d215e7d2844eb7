package org.gongzhi.register.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.TEXT_HTML;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.OfficeTest;
import org.gongzhi.party.GivenParty;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.job.JobKind;
import org.gongzhi.platform.job.Progress;
import org.gongzhi.platform.privacy.Retention;
import org.gongzhi.register.GivenRegisters;
import org.gongzhi.register.Register;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** Every type of field from the form to the database, the page, the sheet and back in; and who sees what. */
@OfficeTest
class RegisterScreensTests {

    private static final Map<String, String> FIELDS = fields();

    @Autowired GivenRegisters given;
    @Autowired GivenParty party;
    @Autowired People people;
    @Autowired MockMvcTester web;
    @Autowired JdbcClient db;
    @Autowired TransactionTemplate transaction;
    @Autowired ObjectProvider<JobKind> jobs;
    @Autowired Retention retention;

    @Test
    void everyTypeGoesFromTheFormToThePageTheSheetAndBackIn() throws Exception {
        var register = given.ofItsOwn();
        var branch = party.aBranch(party.aUnit(), 3);
        var named = party.nameOf(branch);
        assertThat(get("wangmin", TEXT_HTML, register.href() + "/new")).hasStatusOk().bodyText().contains("任务分解", "承担单位", "name=\"steps[0].what\"", "<option value=\"" + named + "\">");
        var fields = new LinkedHashMap<>(FIELDS);
        fields.put("branch", named);
        var entry = sent("wangmin", register.href(), fields).getResponse().getHeader("Location");
        assertThat(get("wangmin", TEXT_HTML, entry)).as("who reads no Party organizations reads its name").bodyText().contains(named).doesNotContain("/party-organizations/" + branch);
        assertThat(get("guhong", TEXT_HTML, entry)).bodyText().contains("href=\"/party-organizations/" + branch);
        assertThat(get("wangmin", TEXT_HTML, register.href() + "?branch=" + named)).bodyText().contains("社区工作坊");
        assertThat(get("wangmin", TEXT_HTML, register.href() + "?branch=中共没有的支部")).bodyText().doesNotContain("社区工作坊");

        assertThat(get("wangmin", TEXT_HTML, entry)).hasStatusOk().bodyText()
                .contains("社区工作坊", "12.5", "¥1,234.50", "2026-05-06", "2026 年 3 月", "2026 年第 2 季度", "高", "有场所、有人员", "溪上社区", "海棠社会工作服务中心", "罗燕", "138****1999", "张**",
                        "走访", "50.0%", "1,334.50", "方案.pdf", "第一行")
                .doesNotContain("13800001999", "张三丰");
        assertThat(get("wangmin", APPLICATION_JSON, entry)).hasStatusOk().bodyJson().extractingPath("$.values.steps[0].what").isEqualTo("走访");
        assertThat(get("wangmin", APPLICATION_JSON, entry)).bodyJson().extractingPath("$.values.branch.name").isEqualTo(named);
        assertThat(get("wangmin", TEXT_HTML, entry + "/print")).hasStatusOk().bodyText().contains("全类型台账登记表", "社区工作坊");
        assertThat(get("wangmin", TEXT_HTML, entry + "/edit")).hasStatusOk().bodyText().contains("已有：138****1999", "value=\"走访\"");
        assertThat(get("wangmin", TEXT_HTML, register.href())).hasStatusOk().bodyText().contains("社区工作坊", "QL-");

        var sheet = get("wangmin", MediaType.ALL, register.href() + "?format=xlsx").getResponse().getContentAsByteArray();
        var other = given.ofItsOwn();
        var intake = web.post().uri(other.href() + "/import").multipart().file(new MockMultipartFile("file", "导出.xlsx", null, sheet))
                .with(user(people.loadUserByUsername("wangmin"))).with(csrf()).exchange().getResponse().getHeader("Location");
        assertThat(get("wangmin", TEXT_HTML, intake)).hasStatusOk().bodyText().contains("可以导入");
        take(intake, other);
        assertThat(data(other)).isEqualTo(data(register));
    }

    /** But for the files, which no sheet carries, and the seals, of which it carries the masks. */
    private String data(Register register) {
        return db.sql("select (data - 'proof' - 'phone' - 'contact')::text from register_entry where register = ?").param(register.key()).query(String.class).single();
    }

    private void take(String intake, Register register) {
        var id = intake.substring(intake.lastIndexOf('/') + 1);
        var job = jobs.stream().filter(kind -> kind.name().equals("register-import")).findFirst().orElseThrow();
        transaction.execute(status -> job.run(Map.of("intake", id, "register", register.key()), given.as("wangmin"), Progress.UNSEEN));
    }

    @Test
    void aTableWithAFaultTellsLineColumnAndReasonAndIsNotTaken() {
        var register = given.ofItsOwn();
        given.anEntry(register, "已经有了", "year", "2026");
        var csv = "名称,年度,级别,日期,任务分解\n新的,2026,高,2026年5月1日,走访｜2026-05-02｜10｜是\n已经有了,2026,低,,\n,2026,低,,\n坏的,二〇二六,中,2026-02-30,\n";
        var intake = web.post().uri(register.href() + "/import").multipart().file(new MockMultipartFile("file", "条目.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)))
                .with(user(people.loadUserByUsername("wangmin"))).with(csrf()).exchange().getResponse().getHeader("Location");

        assertThat(get("wangmin", TEXT_HTML, intake)).hasStatusOk().bodyText().contains("台账里已经有相同的记录", "请填写一个数", "请从这些里选：低、高", "二〇二六").doesNotContain("可以导入");
        assertThat(get("guhong", TEXT_HTML, intake)).as("a table is seen by whoever brought it").hasStatus(404);

        var id = UUID.fromString(intake.substring(intake.lastIndexOf('/') + 1));
        assertThat(retention.eraseAtWish("REGISTER_IMPORT", id, Instant.now())).isNull();
        assertThat(db.sql("select count(*) from attachment where subject_id = ?").param(id).query(Integer.class).single()).isZero();
        assertThat(get("wangmin", TEXT_HTML, intake)).as("it is gone with its table").hasStatus(404);
    }

    @Test
    void whatIsWrongStandsAtItsFieldAndNothingTypedIsLost() {
        var register = given.ofItsOwn();
        var wrong = new LinkedHashMap<>(FIELDS);
        wrong.putAll(Map.of("amount", "一百", "organization", "没有这家组织", "branch", "中共没有的支部", "steps[1].by", "2026-13-01"));
        assertThat(sent("wangmin", register.href(), wrong)).hasStatus(422).bodyText()
                .contains("请填写一个数", "value=\"一百\"", "没有找到“没有这家组织”", "没有找到“中共没有的支部”", "value=\"没有这家组织\"", "社区工作坊", "value=\"2026-13-01\"");
        var program = web.post().uri(register.href()).accept(APPLICATION_JSON).param("title", "").with(user(people.loadUserByUsername("wangmin"))).with(csrf()).exchange();
        assertThat(program).hasStatus(422).bodyJson().extractingPath("$.errors.title").isEqualTo("请填写“名称”。");
    }

    @Test
    void listsAreFilteredByWhatTheRegisterDeclares() {
        var register = given.ofItsOwn();
        given.anEntry(register, "高的", "level", "HIGH", "joint", "true", "day", "2026-05-06", "organization", "海棠社会工作服务中心", "place", "330399001001");
        given.anEntry(register, "低的", "level", "LOW", "joint", "false", "day", "2026-06-07", "organization", "青禾志愿者协会", "place", "330399002001");

        for (var query : List.of("level=HIGH", "joint=true", "day_to=2026-05-31", "day_from=2026-05-01&day_to=2026-05-31", "organization=海棠社会工作服务中心", "place=330399001001", "q=高的"))
            assertThat(get("wangmin", TEXT_HTML, register.href() + "?" + query)).as(query).hasStatusOk().bodyText().contains(">高的<").doesNotContain(">低的<");
        assertThat(get("wangmin", TEXT_HTML, register.href() + "?level=HIGH&day_from=2026-06-01")).bodyText().contains("没有符合条件的条目");
        assertThat(get("helan", TEXT_HTML, register.href())).as("of the brook community").bodyText().contains(">高的<").doesNotContain(">低的<");
        assertThat(get("wangmin", TEXT_HTML, register.href() + "/calendar?month=2026-05")).hasStatusOk().bodyText().contains("高的").doesNotContain("低的");
        assertThat(get("wangmin", TEXT_HTML, register.href() + "/board")).hasStatusOk().bodyText().contains("高的", "低的", "在办");
        assertThat(get("wangmin", TEXT_HTML, register.href() + "/about")).hasStatusOk().bodyText().contains("怎样办理", "由新建人以外的人办", "加密保存");
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        var register = given.ofItsOwn();
        for (int n = 0; n < 23; n++) given.anEntry(register, "第" + n + "条");
        var first = get("wangmin", TEXT_HTML, register.href());
        assertThat(first).bodyText().contains("第22条", "第3条").doesNotContain(">第2条<");
        var before = db.sql("select serial from register_entry where register = ? order by serial desc offset 19 limit 1").param(register.key()).query(Long.class).single();
        assertThat(get("wangmin", TEXT_HTML, register.href() + "?before=" + before)).bodyText().contains(">第2条<", ">第0条<").doesNotContain(">第3条<");
    }

    @Test
    void aFullDayOfTheCalendarLeadsToTheListOfThatDay() {
        var register = given.ofItsOwn();
        for (int n = 0; n < 23; n++) given.anEntry(register, "第" + n + "场", "day", n == 0 ? "2026-05-07" : "2026-05-06", "level", n == 5 ? "HIGH" : "LOW");
        var day = register.href() + "?day_from=2026-05-06&day_to=2026-05-06";

        assertThat(get("wangmin", TEXT_HTML, register.href() + "/calendar?month=2026-05")).bodyText().contains(">第22场<", ">第15场<", ">第0场<", "这一天的全部", day.replace("&", "&amp;"))
                .doesNotContain(">第14场<");
        assertThat(get("wangmin", TEXT_HTML, day)).bodyText().contains(">第22场<", ">第3场<").doesNotContain(">第2场<", ">第0场<");
        var before = db.sql("select serial from register_entry where register = ? order by serial desc offset 19 limit 1").param(register.key()).query(Long.class).single();
        assertThat(get("wangmin", TEXT_HTML, day + "&before=" + before)).bodyText().contains(">第2场<", ">第1场<").doesNotContain(">第3场<", ">第0场<");
        assertThat(get("wangmin", TEXT_HTML, register.href() + "?day_from=2026-05-01&day_to=2026-05-31&level=HIGH")).bodyText().contains(">第5场<").doesNotContain(">第6场<");
        given.adopted(register.definition().yaml() + "list: {columns: [title], order: number}\n");
        assertThat(get("wangmin", TEXT_HTML, day)).as("oldest first").bodyText().contains(">第1场<", ">第20场<").doesNotContain(">第21场<", ">第0场<");
    }

    @Test
    void aNeighboursEntryAndAForeignRegisterLookLikeNone() {
        var register = given.ofItsOwn();
        var entry = register.href() + "/" + given.anEntry(register, "桃花的", "place", "330399002001", "organization", "青禾志愿者协会");

        for (var login : List.of("helan", "linxia")) {
            for (var at : List.of("", "/timeline", "/print")) assertThat(get(login, TEXT_HTML, entry + at)).as(login + at).hasStatus(404);
            assertThat(get(login, TEXT_HTML, register.href())).hasStatusOk().bodyText().doesNotContain("桃花的");
            assertThat(get(login, TEXT_HTML, "/search?q=桃花的")).bodyText().doesNotContain(entry);
        }
        assertThat(get("linxia", TEXT_HTML, entry + "/edit")).hasStatus(404);
        assertThat(sent("linxia", entry + "/values", FIELDS)).hasStatus(404);
        for (var at : List.of("", "/new", "/board", "/about")) assertThat(get("qianli", TEXT_HTML, register.href() + at)).as("no part in it").hasStatus(404);
        assertThat(get("qianli", TEXT_HTML, "/registers")).hasStatusOk().bodyText().doesNotContain(register.href());
        assertThat(get("wangmin", TEXT_HTML, "/search?q=桃花的")).bodyText().contains(entry);
    }

    @Test
    void whatIsMaskedIsShownOnceForAReason() {
        var register = given.ofItsOwn();
        var entry = register.href() + "/" + given.anEntry(register, "有电话", "phone", "13800001999");

        assertThat(post("wangmin", entry + "/disclosure", "note", "")).hasStatus(422);
        assertThat(post("wangmin", entry + "/disclosure", "note", "通知开会")).hasStatusOk().bodyText().contains("13800001999");
        assertThat(get("wangmin", TEXT_HTML, entry)).bodyText().doesNotContain("13800001999");
        assertThat(get("wangmin", TEXT_HTML, entry + "/timeline")).bodyText().contains("通知开会");
    }

    @Test
    void movesAreButtonsForWhomeverTheyAre() {
        var register = given.ofItsOwn();
        var entry = register.href() + "/" + given.anEntry(register, "走一步", "day", "2026-05-06");

        assertThat(get("wangmin", TEXT_HTML, entry)).bodyText().doesNotContain("/moves/check\"");
        assertThat(get("guhong", TEXT_HTML, entry)).bodyText().contains("/moves/check\"", "核对条目");
        assertThat(post("guhong", entry + "/moves/check", "day", "2026-05-07")).hasStatus(422).bodyText().contains("请填写“材料”");
        assertThat(web.post().uri(entry + "/moves/check").multipart().file(new MockMultipartFile("proof", "照片说明.pdf", "application/pdf", "%PDF-1.4\n%%EOF".getBytes()))
                .param("day", "2026-05-07").with(user(people.loadUserByUsername("guhong"))).with(csrf())).hasStatus(303);
        assertThat(get("guhong", TEXT_HTML, entry)).bodyText().contains("已核", "2026-05-07", "照片说明.pdf", "办结条目");
        assertThat(get("guhong", TEXT_HTML, entry + "/timeline")).bodyText().contains("登记", "核对");
        assertThat(get("guhong", TEXT_HTML, "/todos")).bodyText().contains("办结条目", "走一步");
        assertThat(get("guhong", TEXT_HTML, "/registers/entries/" + entry.substring(entry.lastIndexOf('/') + 1))).hasStatus(303);
    }

    @Test
    void entriesStayReadableUnderALaterVersion() {
        var register = given.ofItsOwn();
        var entry = register.href() + "/" + given.anEntry(register, "旧版写的", "body", "当时写的内容", "level", "HIGH");
        var later = register.definition().yaml().replace("  body:    {label: 内容, type: long, max: 500}\n", "  extra:   {label: 新栏目, type: text}\n");
        given.adopted(later);

        assertThat(get("wangmin", TEXT_HTML, entry)).hasStatusOk().bodyText().contains("已停用的栏目", "当时写的内容", "新栏目");
        assertThat(post("wangmin", entry + "/values", "title", "旧版写的", "extra", "新写的")).hasStatus(303);
        assertThat(get("wangmin", TEXT_HTML, entry)).bodyText().contains("新写的", "已停用的栏目", "当时写的内容");
        assertThat(db.sql("select data ->> 'body' from register_entry where register = ?").param(register.key()).query(String.class).single()).as("never lost").isEqualTo("当时写的内容");
    }

    @Test
    void thePublicReadsWhatTheRegisterPublishesAndNothingElse() {
        var register = given.ofItsOwn();
        var open = given.anEntry(register, "没有公开的", "body", "内部内容");
        var shown = given.aCheckedEntry(register, "已经公开的", "body", "内部内容");

        assertThat(web.get().uri("/portal" + register.href()).accept(TEXT_HTML)).hasStatusOk().bodyText().contains("已经公开的").doesNotContain("没有公开的");
        assertThat(web.get().uri("/portal" + register.href() + "/" + shown).accept(TEXT_HTML)).hasStatusOk().bodyText().contains("已经公开的").doesNotContain("内部内容");
        assertThat(web.get().uri("/portal" + register.href() + "/" + open).accept(TEXT_HTML)).hasStatus(404);
        assertThat(web.get().uri("/portal/registers/governance-pilot").accept(TEXT_HTML)).hasStatus(404);
    }

    @Test
    void programsReadWhatARegisterTakes() {
        var register = given.ofItsOwn();
        var document = get("wangmin", APPLICATION_JSON, register.href() + "/interface.json");
        assertThat(document).hasStatusOk().bodyText().contains("\"openapi\":\"3.1.0\"", "/values", "/moves/check", "\"maxLength\":80", "\"enum\":[\"LOW\",\"HIGH\"]");
    }

    private static Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("title", "社区工作坊");
        fields.put("body", "第一行\n第二行");
        fields.put("amount", "12.50");
        fields.put("year", "2026");
        fields.put("money", "1234.5");
        fields.put("day", "2026-05-06");
        fields.put("period", "2026-03");
        fields.put("quarter", "2026-Q2");
        fields.put("level", "HIGH");
        fields.put("joint", "true");
        fields.put("items", "PLACE、STAFF");
        fields.put("place", "330399001001");
        fields.put("organization", "海棠社会工作服务中心");
        fields.put("lead", "罗燕");
        fields.put("phone", "13800001999");
        fields.put("contact", "张三丰");
        fields.put("steps[0].what", "走访");
        fields.put("steps[0].by", "2026-05-01");
        fields.put("steps[0].cost", "100");
        fields.put("steps[0].done", "true");
        fields.put("steps[1].what", "总结");
        fields.put("steps[1].done", "false");
        return fields;
    }

    private MvcTestResult sent(String login, String address, Map<String, String> fields) {
        var form = web.post().uri(address).accept(TEXT_HTML).multipart().file(new MockMultipartFile("proof", "方案.pdf", "application/pdf", "%PDF-1.4\n%%EOF".getBytes()))
                .with(user(people.loadUserByUsername(login))).with(csrf());
        for (var field : fields.entrySet()) form = form.param(field.getKey(), field.getValue());
        return form.exchange();
    }

    private MvcTestResult post(String login, String address, String... fields) {
        var form = web.post().uri(address).accept(TEXT_HTML).with(user(people.loadUserByUsername(login))).with(csrf());
        for (int i = 0; i < fields.length; i += 2) form = form.param(fields[i], fields[i + 1]);
        return form.exchange();
    }

    private MvcTestResult get(String login, MediaType type, String address) { return web.get().uri(address).accept(type).with(user(people.loadUserByUsername(login))).exchange(); }
}
