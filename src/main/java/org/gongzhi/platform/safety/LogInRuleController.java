package org.gongzhi.platform.safety;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import org.gongzhi.platform.access.InPerson;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.factor.FactorSettings;
import org.gongzhi.platform.page.Form;
import org.gongzhi.platform.page.Menu;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/log-in-rules")
class LogInRuleController {

    record NewRule(@NotNull LocalDate fromOn, @NotNull FactorOf factorOf, @NotNull @Min(7) @Max(3650) Integer unusedDays, @NotBlank @Size(max = 200) String basis) {

        LogInRule rule() { return new LogInRule(fromOn, factorOf, unusedDays, basis.strip(), null); }
    }

    private final LogInRules rules;
    private final FactorSettings settings;
    private final JdbcClient db;
    private final Clock clock;

    LogInRuleController(LogInRules rules, FactorSettings settings, JdbcClient db, Clock clock) {
        this.rules = rules;
        this.settings = settings;
        this.db = db;
        this.clock = clock;
    }

    @GetMapping
    @Requires("people.read")
    @Menu.Entry(value = "登录安全", icon = "lock", group = "管理", rank = 905)
    LogInRulePage show(Viewer viewer) {
        var today = LocalDate.now(clock);
        var current = rules.today();
        var rows = rules.all().stream().map(rule -> new LogInRulePage.Row(rule.fromOn(), rule.factorOf().label(), rule.unusedDays(), rule.basis(), rule.setBy(),
                rule.fromOn().isAfter(today) ? "待生效" : rule.equals(current) ? "现行" : "已失效")).toList();
        return db.sql("""
                        select count(*) as accounts, count(f.person_id) as guarded
                          from person p
                          left join factor f on f.person_id = p.id
                         where p.active
                           and exists (select from post o where o.person_id = p.id and o.until is null and o.region like :region || '%')
                        """)
                .param("region", viewer.reach().region())
                .query((row, n) -> new LogInRulePage(today, current, settings.required(), row.getInt("accounts"), row.getInt("guarded"), rows))
                .single();
    }

    @PostMapping
    @Requires("people.appoint")
    @InPerson
    LogInRulePage set(Form<NewRule> form, Viewer viewer) {
        form.submit(typed -> rules.set(typed.rule(), viewer));
        return show(viewer);
    }
}
