package org.gongzhi.platform.privacy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Form;
import org.gongzhi.platform.page.Menu;
import org.gongzhi.platform.page.Option;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How long personal data is kept, and what ends next. */
@RestController
@RequestMapping("/personal/retention")
class RetentionController {

    private static final int ROWS = 500;

    record NewRule(@NotBlank String kind, @NotNull LocalDate since, @NotNull @Min(1) @Max(1200) Integer months, @Nullable Boolean binding,
            @NotBlank @Size(max = 200) String source) {

        Retention.Rule rule() { return new Retention.Rule(kind, since, months, Boolean.TRUE.equals(binding), source.strip(), null); }
    }

    private final Retention retention;
    private final Clock clock;

    RetentionController(Retention retention, Clock clock) {
        this.retention = retention;
        this.clock = clock;
    }

    @GetMapping
    @Requires("personal.retention-read")
    @Menu.Entry(value = "信息保存期限", icon = "hourglass", group = "管理", rank = 960)
    RetentionPage rules() {
        var today = LocalDate.now(clock);
        var types = retention.types().stream().collect(Collectors.toMap(RecordType::kind, Function.identity()));
        var rows = retention.rules().stream().filter(rule -> types.containsKey(rule.kind())).map(rule -> row(rule, types, today)).toList();
        return new RetentionPage(today, rows, kinds());
    }

    @PostMapping
    @Requires("personal.retention-keep")
    RetentionPage set(Form<NewRule> form, Viewer viewer) {
        form.submit(typed -> retention.set(typed.rule(), viewer));
        return rules();
    }

    @GetMapping("/due")
    @Requires("personal.retention-read")
    DuePage due(@RequestParam(required = false) @Nullable String kind, @RequestParam(required = false) @Nullable LocalDate until) {
        var day = until == null ? LocalDate.now(clock).plusMonths(3) : until;
        var labels = retention.types().stream().collect(Collectors.toMap(RecordType::kind, RecordType::label));
        return new DuePage(kind, day, kinds(), retention.due(kind, day, ROWS).stream()
                .map(due -> new DuePage.Row(labels.get(due.kind()), due.number(), due.id(), LocalDate.ofInstant(due.ended(), clock.getZone()), due.eraseOn()))
                .toList());
    }

    private RetentionPage.Row row(Retention.Rule rule, Map<String, RecordType> types, LocalDate today) {
        var state = rule.since().isAfter(today) ? "待生效" : rule.equals(retention.rule(rule.kind())) ? "现行" : "已失效";
        var type = types.get(rule.kind());
        return new RetentionPage.Row(type.label(), type.begins(), rule.months(), rule.binding(), rule.source(), rule.since(), rule.setBy(), state);
    }

    private List<Option> kinds() { return retention.types().stream().map(type -> new Option(type.kind(), type.label())).toList(); }
}
