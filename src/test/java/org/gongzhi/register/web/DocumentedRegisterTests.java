package org.gongzhi.register.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.http.MediaType.TEXT_HTML;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.gongzhi.OfficeTest;
import org.gongzhi.indicator.Ask;
import org.gongzhi.indicator.Figures;
import org.gongzhi.indicator.Period;
import org.gongzhi.platform.access.People;
import org.gongzhi.register.GivenRegisters;
import org.gongzhi.register.definition.Mistaken;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The example of docs/registers.md, as it is printed there, is a register that runs; and what is said to be told of mistakes is told. */
@OfficeTest
class DocumentedRegisterTests {

    private static final String HREF = "/registers/visit-log";

    @Autowired GivenRegisters given;
    @Autowired Figures figures;
    @Autowired People people;
    @Autowired MockMvcTester web;

    @Test
    void theExampleRunsFromTheFirstEntryToItsFigures() {
        given.adopted(block("yaml"));
        var sent = post("wangmin", HREF, "title", "春节走访", "place", "330399001001", "day", "2032-01-20", "homes", "12", "kind", "ELDERLY",
                "troubles[0].what", "屋顶漏雨", "troubles[0].done", "true", "troubles[1].what", "没有饭吃", "troubles[1].done", "false");
        var entry = sent.getResponse().getHeader("Location");
        assertThat(get("wangmin", entry)).hasStatusOk().bodyText().contains("春节走访", "ZF-", "独居老人", "12 户", "屋顶漏雨", "50.0%", "已登记").doesNotContain("/moves/start\"");
        assertThat(get("guhong", "/todos")).bodyText().contains("交办走访难处");

        assertThat(post("guhong", entry + "/moves/start", "due", "2032-02-20")).hasStatus(303);
        assertThat(post("wangmin", entry + "/moves/finish", "outcome", "都办了")).hasStatus(422).bodyText().contains("还有难处没有解决，不能办结");
        assertThat(post("wangmin", entry + "/values", "troubles[0].what", "屋顶漏雨", "troubles[0].done", "true", "troubles[1].what", "没有饭吃", "troubles[1].done", "true")).hasStatus(303);
        assertThat(post("wangmin", entry + "/moves/finish", "outcome", "修了屋顶，联系了助餐")).hasStatus(303);
        assertThat(get("wangmin", entry)).bodyText().contains("已办结", "100.0%", "修了屋顶，联系了助餐");
        assertThat(get("wangmin", HREF)).bodyText().contains("春节走访", "新建走访");

        var month = Ask.of(Period.between(LocalDate.of(2032, 1, 1), LocalDate.of(2032, 1, 31)));
        assertThat(figures.value("register.visit-log.visits", month, given.as("guhong")).value()).isEqualByComparingTo("12");
        assertThat(figures.value("register.visit-log.rate", month, given.as("guhong")).value()).isEqualByComparingTo("100");
    }

    @Test
    void theMistakesAreToldAsPrinted() {
        var wrong = block("yaml").replace("{label: 走访主题, type: text,", "{label: 走访主题, type: txt,").replace("path: [FILED, UNDER_WAY,", "path: [FILED, UNDERWAY,");
        assertThatThrownBy(() -> given.adopted(wrong)).isInstanceOfSatisfying(Mistaken.class, mistaken -> assertThat(block("").strip().lines())
                .allSatisfy(printed -> assertThat(mistaken.getMessage().replace("register.yaml", "visit-log.yaml")).contains(printed.replaceFirst("…$", ""))));
    }

    /** The first block of its kind; the plain one behind the one in YAML. */
    private static String block(String kind) {
        try {
            var text = Files.readString(Path.of("docs/registers.md"));
            if (kind.isEmpty()) text = text.replaceFirst("(?ms)^```yaml$.*?^```$", "");
            var found = Pattern.compile("(?ms)^```" + kind + "$\\n(.*?)^```$").matcher(text);
            assertThat(found.find()).isTrue();
            return found.group(1);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    private MvcTestResult post(String login, String address, String... fields) {
        var form = web.post().uri(address).accept(TEXT_HTML).with(user(people.loadUserByUsername(login))).with(csrf());
        for (int i = 0; i < fields.length; i += 2) form = form.param(fields[i], fields[i + 1]);
        return form.exchange();
    }

    private MvcTestResult get(String login, String address) { return web.get().uri(address).accept(TEXT_HTML).with(user(people.loadUserByUsername(login))).exchange(); }
}
