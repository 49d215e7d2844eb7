package org.gongzhi.platform.seal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.job.Jobs;
import org.gongzhi.platform.job.StartedPage;
import org.gongzhi.platform.page.Form;
import org.gongzhi.platform.page.Page;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** The seals as the audit administrator sees them, and what checks have found. */
@RestController
@RequestMapping("/journal")
class SealController {

    record Nothing() {}

    /** What a check wrote beside its row. */
    record Noted(long rows, long seals, long unsealed, boolean noted, boolean appendOnly, List<Finding> findings) {}

    private final JdbcClient db;
    private final SealRows seals;
    private final Heads heads;
    private final Protection protection;
    private final Jobs jobs;
    private final JsonMapper json;

    SealController(JdbcClient db, SealRows seals, Heads heads, Protection protection, Jobs jobs, JsonMapper json) {
        this.db = db;
        this.seals = seals;
        this.heads = heads;
        this.protection = protection;
        this.jobs = jobs;
        this.json = json;
    }

    @GetMapping("/seals")
    @Requires("journal.read")
    SealsPage seals() {
        var last = seals.last();
        var unsealed = db.sql("select count(*) from journal where id > :id").param("id", last.lastId()).query(Long.class).single();
        return new SealsPage(last.number() == 0 ? null : Head.of(last), unsealed, heads.noted().isPresent(), protection.holds(), checks());
    }

    @PostMapping("/checks")
    @Requires("journal.verify")
    Page check(Form<Nothing> form, Viewer viewer) {
        return form.create(nothing -> jobs.start(JournalCheck.NAME, Map.of(), viewer)).<Page>map(job -> new StartedPage("正在核对", "操作日志", Jobs.href(job))).orElseGet(this::seals);
    }

    @GetMapping("/checks/{id}")
    @Requires("journal.read")
    CheckPage check(@PathVariable UUID id) {
        return db.sql("""
                        select j.at, coalesce(p.name, j.capacity) as name, j.data::text as data
                          from journal j
                          left join person p on p.id = j.actor_id
                         where j.subject = 'journal'
                           and j.subject_id = :id
                        """)
                .param("id", id)
                .query((row, n) -> {
                    var noted = json.readValue(row.getString("data"), Noted.class);
                    return new CheckPage(id, row.getTimestamp("at").toInstant(), row.getString("name"), noted.rows(), noted.seals(), noted.unsealed(), noted.noted(),
                            noted.appendOnly(), noted.findings());
                })
                .optional()
                .orElseThrow(Missing::new);
    }

    private List<SealsPage.Check> checks() {
        return db.sql("""
                        select j.subject_id as id, j.at, coalesce(p.name, j.capacity) as name, jsonb_array_length(j.data -> 'findings') = 0 as good
                          from journal j
                          left join person p on p.id = j.actor_id
                         where j.move = 'VERIFY_JOURNAL'
                           and j.stage_to is null
                         order by j.at desc, j.id desc
                         limit 10
                        """)
                .query(SealsPage.Check.class)
                .list();
    }
}
