package org.gongzhi.organization.credit;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import org.gongzhi.organization.supervision.Supervision;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The log of credit trainings: a simple ledger. (domain.md M50) */
@RestController
@RequestMapping("/supervision/credit/training")
class TrainingController {

    private static final int ROWS = 20;
    private static final int SHEET = 100_000;

    record Training(@NotBlank @Size(max = 80) String organization, @NotNull LocalDate day, @NotBlank @Size(max = 100) String course,
            @NotNull @Positive @Digits(integer = 3, fraction = 1) BigDecimal hours, @NotNull @Positive Integer people) {}

    private final JdbcClient db;
    private final Supervision supervision;
    private final Clock clock;

    TrainingController(JdbcClient db, Supervision supervision, Clock clock) {
        this.db = db;
        this.supervision = supervision;
        this.clock = clock;
    }

    @GetMapping
    @Requires("supervision.read")
    TrainingPage list(@RequestParam(defaultValue = "" + Long.MAX_VALUE) long before, @RequestParam(required = false) @Nullable String format, Viewer viewer) {
        int limit = "xlsx".equals(format) ? SHEET : ROWS;
        var rows = db.sql("""
                        select t.serial, t.organization_id, o.name as organization, t.day, t.course, t.hours, t.people
                          from organization_credit_training t
                          join organization o on o.id = t.organization_id
                         where t.region between :from and :to
                           and (:organization::uuid is null or o.id = :organization)
                           and (:units::text[] is null or o.competent_unit = any (:units))
                           and t.serial < :before
                         order by t.serial desc
                         limit :rows
                        """)
                .params(supervision.params(viewer))
                .param("before", before)
                .param("rows", limit + 1)
                .query(TrainingPage.Row.class)
                .list();
        var shown = rows.size() > limit ? rows.subList(0, limit) : rows;
        var next = rows.size() > limit ? "/supervision/credit/training?before=" + shown.get(limit - 1).serial() : null;
        return new TrainingPage(shown, next, viewer.may("supervision.train"), LocalDate.now(clock));
    }

    @PostMapping
    @Requires("supervision.train")
    TrainingPage add(Form<Training> form, Viewer viewer) {
        form.submit(typed -> add(typed, viewer));
        return list(Long.MAX_VALUE, null, viewer);
    }

    private void add(Training typed, Viewer viewer) {
        var whom = supervision.named(typed.organization(), viewer);
        if (typed.day().isAfter(LocalDate.now(clock))) throw new Refused("organization.credit.training.future").at("day");
        db.sql("""
                        insert into organization_credit_training (id, organization_id, region, day, course, hours, people, by)
                        values (gen_random_uuid(), :organization, :region, :day, :course, :hours, :people, :by)
                        """)
                .param("organization", whom.id())
                .param("region", whom.region())
                .param("day", typed.day())
                .param("course", typed.course().strip())
                .param("hours", typed.hours())
                .param("people", typed.people())
                .param("by", viewer.id())
                .update();
    }
}
