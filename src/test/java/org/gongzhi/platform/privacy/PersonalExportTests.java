package org.gongzhi.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.http.MediaType.TEXT_HTML;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.gongzhi.OfficeTest;
import org.gongzhi.order.need.GivenNeeds;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.todo.Todo;
import org.gongzhi.platform.todo.Todos;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.HtmlUtils;

/** Personal data leaves by two hands, marked. */
@OfficeTest
class PersonalExportTests {

    @Autowired PersonalExports exports;
    @Autowired GivenNeeds needs;
    @Autowired People people;
    @Autowired Todos todos;
    @Autowired OfficeClock clock;
    @Autowired JdbcClient db;
    @Autowired MockMvcTester web;
    @Autowired TransactionTemplate transaction;

    @Test
    void oneAsksAnotherApprovesAndWhoeverAskedTakesAMarkedSheet() throws Exception {
        needs.aNeed("水表箱没有盖");
        var id = asked("helan");
        assertThat(todos.of(as("guhong"), 100)).extracting(Todo::href).contains("/personal/exports/" + id);

        exports.approve(id, "同意", as("guhong"));
        waitFor(id);
        var sheet = web.post().uri("/personal/exports/" + id + "/download").with(user(people.loadUserByUsername("helan"))).with(csrf()).exchange();

        assertThat(sheet).hasStatusOk().hasHeader("Cache-Control", "no-store");
        var parts = unzipped(sheet.getResponse().getContentAsByteArray());
        assertThat(parts.get("xl/worksheets/sheet1.xml")).contains("陈桂芬", "13912345678", "严禁外传", "用途：回访核实", "<headerFooter", "<oddHeader>&C", "<oddFooter>&C");
        assertThat(String.join("", parts.values())).contains("GongzhiExport");
        assertThat(db.sql("select content::text from personal_export_file where export_id = ?").param(id).query(String.class).single()).isNotBlank();
        assertThat(db.sql("select move from journal where subject = 'personal-export' and subject_id = ? order by id").param(id).query(String.class).list())
                .containsExactly("REQUEST", "APPROVE", "PRODUCE", "DOWNLOAD");
        assertThatExceptionOfType(Missing.class).isThrownBy(() -> exports.download(id, as("guhong")));
    }

    @Test
    void nobodyApprovesTheirOwn() {
        var id = asked("guhong");

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> exports.approve(id, "", as("guhong"))).withMessage("personal.export.own");
        assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(
                () -> db.sql("update personal_export set stage = 'APPROVED', decided_by = requested_by, decided_at = now() where id = ?").param(id).update());
        assertThat(todos.of(as("guhong"), 100)).extracting(Todo::href).doesNotContain("/personal/exports/" + id);
        exports.refuse(id, "改看统计数字即可", as("shaoping"));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> exports.approve(id, "", as("shaoping")));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> exports.download(id, as("guhong"))).withMessage("personal.export.gone");
    }

    @Test
    void theSheetIsGoneAfterSomeDays() {
        var id = asked("helan");
        transaction.executeWithoutResult(status -> exports.approve(id, "", as("guhong")));
        waitFor(id);

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> clock.at(clock.instant().plus(Duration.ofDays(8)), () -> exports.download(id, as("helan"))))
                .withMessage("personal.export.gone");
        clock.at(clock.instant().plus(Duration.ofDays(8)), exports::expire);
        assertThat(db.sql("select count(*) from personal_export_file where export_id = ?").param(id).query(Long.class).single()).isZero();
    }

    @Test
    void onlyWithinOnesReachAndOnlyWithAPurpose() {
        var today = LocalDate.now(clock);
        assertThatExceptionOfType(Refused.class).isThrownBy(
                () -> exports.request(new NewExport("need", List.of("number"), "330399002001", today, today, "试"), as("helan"))).withMessage("personal.export.out-of-reach");
        assertThat(web.post().uri("/personal/exports").accept(TEXT_HTML).param("source", "need").param("columns", "number").param("region", GivenNeeds.XISHANG)
                .param("since", today.toString()).param("until", today.toString()).param("reason", "").with(user(people.loadUserByUsername("helan"))).with(csrf())).hasStatus(422);
        for (var administrator : List.of("guanli", "anquan", "shenji"))
            assertThat(web.get().uri("/personal/exports").with(user(people.loadUserByUsername(administrator)))).hasStatus(403);
    }

    @Test
    void theScreensShowItToBoth() {
        var id = asked("helan");

        assertThat(web.get().uri("/personal/exports").accept(TEXT_HTML).with(user(people.loadUserByUsername("helan")))).hasStatusOk().bodyText().contains("回访核实");
        assertThat(web.get().uri("/personal/exports/" + id).accept(TEXT_HTML).with(user(people.loadUserByUsername("guhong")))).hasStatusOk().bodyText().contains("批准", "联系电话");
        assertThat(web.get().uri("/personal/exports/new").accept(TEXT_HTML).with(user(people.loadUserByUsername("helan")))).hasStatusOk().bodyText().contains("联系人（个人信息）");
        assertThat(web.get().uri("/personal/exports/" + id).accept(TEXT_HTML).with(user(people.loadUserByUsername("taoran")))).hasStatus(404);
    }

    private Viewer as(String login) { return people.viewer(login); }

    private UUID asked(String login) {
        var today = LocalDate.now(clock);
        return exports.request(new NewExport("need", List.of("number", "title", "contact_name_sealed", "contact_phone_sealed"), GivenNeeds.XISHANG,
                today.minusMonths(1), today, "回访核实"), as(login));
    }

    private void waitFor(UUID id) {
        for (int n = 0; n < 200; n++) {
            if (db.sql("select stage from personal_export where id = ?").param(id).query(String.class).single().equals("READY")) return;
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new AssertionError("never made: " + db.sql("select state || coalesce(message, '') from job where kind = 'personal-export'").query(String.class).list());
    }

    private static Map<String, String> unzipped(byte[] sheet) throws IOException {
        var parts = new HashMap<String, String>();
        var file = Files.write(Files.createTempFile("export", ".xlsx"), sheet);
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) parts.put(entry.getName(), HtmlUtils.htmlUnescape(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8)));
        } finally {
            Files.delete(file);
        }
        return parts;
    }
}
