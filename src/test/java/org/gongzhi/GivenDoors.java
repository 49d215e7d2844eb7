package org.gongzhi;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.gongzhi.order.GivenOrders;
import org.gongzhi.order.service.GivenServices;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.job.JobKind;
import org.gongzhi.platform.job.Progress;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** Addresses of what no list leads to: a code on paper, a record to be corrected, a table that is looked through, a job. */
@Component
class GivenDoors {

    private static final String TABLE = "类型,名称,备案编号,所在地,登记日期,服务领域\n社区社会组织,门前花友会,云溪备 2026-921,溪上街道,2026-03-02,%s\n";

    private final GivenOrders orders;
    private final GivenServices services;
    private final People people;
    private final JdbcClient db;
    private final TransactionTemplate transaction;
    private final ObjectProvider<JobKind> jobs;
    private final ObjectProvider<MockMvcTester> web;

    GivenDoors(GivenOrders orders, GivenServices services, People people, JdbcClient db, TransactionTemplate transaction, ObjectProvider<JobKind> jobs,
            ObjectProvider<MockMvcTester> web) {
        this.orders = orders;
        this.services = services;
        this.people = people;
        this.db = db;
        this.transaction = transaction;
        this.jobs = jobs;
        this.web = web;
    }

    /** For the people of an organization: a record they may correct, and a sheet on which people sign in. */
    List<String> ofAService() {
        var order = orders.aClaimedOrderOf("linxia");
        var record = services.aRecordOf(order, "linxia");
        var sheet = web.getObject().post().uri("/orders/{id}/sign-in-sheets", order).param("title", "第一场").with(user(people.loadUserByUsername("linxia")))
                .with(csrf()).exchange().getResponse().getHeader("Location");
        return List.of("/orders/" + order + "/service-records/" + record + "/correction", sheet);
    }

    /** What stands behind the newest code on paper. */
    String ofASignIn() {
        return "/s/" + db.sql("select secret from sign_in_sheet order by opened_at desc limit 1").query(String.class).single();
    }

    /** For the audit administrator: a check of the whole journal. */
    String ofAJournalCheck() {
        var check = jobs.stream().filter(kind -> kind.name().equals("journal-check")).findFirst().orElseThrow();
        return transaction.execute(status -> check.run(Map.of(), people.viewer("shenji"), Progress.UNSEEN));
    }

    /** For the registrar: a table with a fault, a sound one, the job that takes it in, and a table of conclusions. */
    List<String> ofATable() {
        var sound = upload("文艺展演");
        var job = web.getObject().post().uri(sound + "/taking").with(user(people.loadUserByUsername("xujing"))).with(csrf()).exchange()
                .getResponse().getHeader("Location");
        return List.of(upload("没有这个领域"), sound, job, upload("/supervision/inspections/import", "统一社会信用代码,年度,结论,结论日期\n53100000500021676K,2021,合格,2022-06-20\n"));
    }

    private String upload(String field) { return upload("/organizations/import", TABLE.formatted(field)); }

    private String upload(String address, String table) {
        return web.getObject().post().uri(address).multipart()
                .file(new MockMultipartFile("file", "花友会.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)))
                .with(user(people.loadUserByUsername("xujing"))).with(csrf()).exchange().getResponse().getHeader("Location");
    }

    /** For the director: a scheme that is being drafted, the form of one of its parts, and where its trial would be. */
    List<String> ofADraft() {
        var draft = posted("guhong", "/schemes", Map.of("name", "走访评价", "code", "visit_review", "subjectKind", "ORGANIZATION", "period", "YEAR", "validFrom",
                "2026-01-01", "fullMark", "100"));
        posted("guhong", draft + "/groups/new", Map.of("label", "走访", "weight", "1", "position", "1"));
        return List.of(draft, draft + "/head", draft + "/groups/group1", draft + "/items/new", draft + "/facts/new", draft + "/bands/new", draft + "/gates/new",
                draft + "/trial");
    }

    private String posted(String login, String address, Map<String, String> fields) {
        var request = web.getObject().post().uri(address).with(user(people.loadUserByUsername(login))).with(csrf());
        for (var field : fields.entrySet()) request = request.param(field.getKey(), field.getValue());
        return request.exchange().getResponse().getHeader("Location");
    }
}
