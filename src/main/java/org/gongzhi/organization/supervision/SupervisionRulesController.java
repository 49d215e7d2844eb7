package org.gongzhi.organization.supervision;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Form;
import org.gongzhi.platform.page.Menu;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Show;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The screen of the dated numbers. */
@RestController
@RequestMapping("/supervision/rules")
class SupervisionRulesController {

    record Change(@NotNull Rule code, @NotNull LocalDate validFrom, @NotNull @PositiveOrZero @Digits(integer = 10, fraction = 0) BigDecimal value,
            @NotBlank @Size(max = 200) String reason) {}

    private final Rules rules;
    private final JdbcClient db;
    private final Clock clock;

    SupervisionRulesController(Rules rules, JdbcClient db, Clock clock) {
        this.rules = rules;
        this.db = db;
        this.clock = clock;
    }

    @GetMapping
    @Requires("supervision.rules")
    @Menu.Entry(value = "监管规则", icon = "scale", group = "登记监管", rank = 69)
    RulesPage show() {
        var today = LocalDate.now(clock);
        var rows = db.sql("""
                        select r.code, r.valid_from, r.value, r.reason,
                               r.valid_from = (select max(n.valid_from) from supervision_rule n where n.code = r.code and n.valid_from <= :today) as now
                          from supervision_rule r
                         order by r.code, r.valid_from
                        """)
                .param("today", today)
                .query((row, n) -> Map.entry(Rule.valueOf(row.getString("code")), row(row)))
                .list();
        return new RulesPage(today, rows.stream().sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue).toList(),
                Option.of(Rule.values(), Rule::name, rule -> rule.group().label() + "：" + rule.label()));
    }

    @PostMapping
    @Requires("supervision.rules")
    RulesPage set(Form<Change> form, Viewer viewer) {
        form.submit(change -> rules.set(change.code(), change.validFrom(), change.value(), change.reason().strip(), viewer));
        return show();
    }

    private static RulesPage.Row row(ResultSet row) throws SQLException {
        var rule = Rule.valueOf(row.getString("code"));
        return new RulesPage.Row(rule.group().label(), rule.label(), row.getObject("valid_from", LocalDate.class), words(rule, row.getBigDecimal("value")),
                row.getString("reason"), row.getBoolean("now"));
    }

    private static String words(Rule rule, BigDecimal value) {
        return switch (rule.unit()) {
            case YES_NO -> value.signum() > 0 ? "是" : "否";
            case DAY_OF_YEAR -> value.intValue() / 100 + " 月 " + value.intValue() % 100 + " 日";
            default -> Show.number(value.longValue()) + rule.unit().label();
        };
    }
}
