package org.gongzhi.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.register.EntryId;
import org.gongzhi.register.Registers;
import org.gongzhi.register.entry.Entries;
import org.gongzhi.register.value.BroughtFile;
import org.gongzhi.register.value.Typed;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/** This year's research topics, standards and pilots of the district, each at another place on its way. */
@Component
@Profile("demo")
@Order(99)      // after the people and the organizations
class RegisterStory implements ApplicationRunner {

    private final Registers registers;
    private final Entries entries;
    private final People people;
    private final OfficeClock clock;
    private final JdbcClient db;
    private LocalDate today = LocalDate.EPOCH;

    RegisterStory(Registers registers, Entries entries, People people, OfficeClock clock, JdbcClient db) {
        this.registers = registers;
        this.entries = entries;
        this.people = people;
        this.clock = clock;
        this.db = db;
    }

    @Override
    @Transactional      // a story half told would never be finished
    public void run(ApplicationArguments arguments) {
        if (db.sql("select exists (select from register_entry where register = 'research-topic')").query(Boolean.class).single()) return;
        today = LocalDate.now(clock);
        topics();
        standards();
        pilots();
    }

    private void topics() {
        var done = topic(150, "社区社会组织承接政府购买服务的成效评估", "CITY", "JOINT", "partner", "云溪学院社会工作系");
        move("research-topic", done, 140, "approve", "guhong", "approved", day(140), "file_no", "云社研〔2026〕3 号", "due", day(20), "budget", "30000");
        steps(done, 30, "true");
        move("research-topic", done, 25, "finish", "wangmin", "result", "形成评估报告一份，提出承接目录、验收办法和退出机制三项建议。", "proof", "评估报告.pdf");
        move("research-topic", done, 6, "award", "wangmin", "award", "市社会工作优秀调研成果二等奖", "award_by", "市社会工作协会");

        var running = topic(60, "书记沙龙促进居民议事的机制研究", "COUNTY", "OWN");
        move("research-topic", running, 50, "approve", "guhong", "approved", day(50), "file_no", "云社研〔2026〕7 号", "due", day(-45), "budget", "12000.00");
        steps(running, 15, "false");

        topic(9, "社工站三级服务体系的人力配置", "PROVINCE", "ENTRUSTED", "partner", "省社会工作研究院");
        var refused = topic(80, "社会组织积分制的激励效应", "CITY", "OWN");
        move("research-topic", refused, 70, "refuse", "guhong", "note", "与去年已结题的课题重复，不再立项。");
    }

    private EntryId topic(int ago, String title, String level, String kind, String... more) {
        var fields = new HashMap<>(Map.of("title", title, "level", level, "kind", kind, "year", year(), "lead", "王敏", "applied", day(ago)));
        for (int i = 0; i < more.length; i += 2) fields.put(more[i], more[i + 1]);
        fields.putAll(plan(ago, "false"));
        return file("research-topic", ago, "wangmin", fields);
    }

    private void steps(EntryId id, int ago, String done) {
        var keeper = people.viewer("wangmin");
        at(ago, () -> entries.edit(registers.named("research-topic"), id, null, typed(plan(ago + 100, done)), keeper));
    }

    private Map<String, String> plan(int ago, String lastIsDone) {
        return fields("steps[0].what", "文献与政策梳理", "steps[0].owner", "王敏", "steps[0].by", day(ago - 20), "steps[0].done", "true",
                "steps[1].what", "走访 12 个社区", "steps[1].owner", "田欣", "steps[1].by", day(ago - 40), "steps[1].done", lastIsDone,
                "steps[2].what", "撰写报告", "steps[2].owner", "王敏", "steps[2].by", day(ago - 60), "steps[2].done", lastIsDone);
    }

    private void standards() {
        var draft = file("standard", 120, "wangmin", Map.of("title", "社区服务点单工作规范", "level", "CITY", "part", "LEAD", "year", year(), "lead", "顾宏",
                "scope", "规定社区服务点单的需求征集、承接、验收和评价要求，适用于本市各区县社会组织党群服务中心。", "drafters[0].unit", "云溪区社会组织党群服务中心", "drafters[0].name", "王敏", "drafters[0].task", "总则与流程"));
        move("standard", draft, 100, "project", "guhong", "file_no", "市监标〔2026〕18 号", "plan_due", day(-50));
        move("standard", draft, 90, "draft", "wangmin");
        move("standard", draft, 12, "consult", "wangmin", "draft", "征求意见稿.pdf", "comment_until", day(-18));
        file("standard", 20, "wangmin", Map.of("title", "社会组织孵化基地服务要求", "level", "PROVINCE", "part", "JOIN", "year", year(), "lead", "王敏", "scope", "规定孵化基地的入驻、培育、评价与退出要求。"));
    }

    private void pilots() {
        var first = pilot(130, "海棠社会工作服务中心", "重大事项集体决策与公开");
        move("governance-pilot", first, 120, "select", "shaoping", "plan", "每季度列席一次理事会，核对重大事项清单，发现问题当场指出并限期整改。");
        move("governance-pilot", first, 112, "start", "wangmin", "ends", day(-30));
        var second = pilot(110, "青禾志愿者协会", "项目资金使用监督");
        move("governance-pilot", second, 100, "select", "luoyan", "plan", "对三个项目逐笔核对支出凭证，半年出一份监督意见。");
    }

    private EntryId pilot(int ago, String organization, String topic) {
        return file("governance-pilot", ago, "wangmin", Map.of("organization", organization, "year", year(), "topic", topic, "items", "DECISION、FUNDS", "region", "330399001001",
                "liaison", "林夏", "phone", "13800000000"));
    }

    private EntryId file(String register, int ago, String login, Map<String, String> fields) {
        var keeper = people.viewer(login);      // they hold their posts today
        return clock.at(moment(ago), () -> entries.create(registers.named(register), typed(fields), keeper));
    }

    /** @param more a field and its value in turn; the value of a field that takes files is the name of one */
    private void move(String register, EntryId id, int ago, String move, String login, String... more) {
        var fields = new HashMap<String, String>();
        var files = new HashMap<String, List<MultipartFile>>();
        for (int i = 0; i < more.length; i += 2) {
            if (more[i + 1].endsWith(".pdf")) files.put(more[i], List.of(BroughtFile.blankPage(more[i], more[i + 1])));
            else fields.put(more[i], more[i + 1]);
        }
        var mover = people.viewer(login);
        at(ago, () -> entries.move(registers.named(register), id, move, new Typed(typed(fields).texts(), files), mover));
    }

    private void at(int ago, Runnable work) {
        clock.at(moment(ago), () -> {
            work.run();
            return null;
        });
    }

    /** A name and a value in turn. */
    private static Map<String, String> fields(String... pairs) {
        var fields = new HashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) fields.put(pairs[i], pairs[i + 1]);
        return fields;
    }

    private static Typed typed(Map<String, String> fields) {
        var texts = new HashMap<String, List<String>>();
        fields.forEach((name, value) -> texts.put(name, List.of(value)));
        return Typed.of(texts);
    }

    private Instant moment(int ago) { return today.minusDays(ago).atTime(LocalTime.of(10, 0)).atZone(OfficeClock.ZONE).toInstant(); }

    private String day(int ago) { return today.minusDays(ago).toString(); }

    private String year() { return String.valueOf(today.getYear()); }
}
