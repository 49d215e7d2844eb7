package org.gongzhi.party.contact;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.gongzhi.followup.Parties;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Form;
import org.gongzhi.platform.page.Menu;
import org.gongzhi.platform.page.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ContactController {

    private static final int ROWS = 20;
    private static final int SHEET = 100_000;

    record Sending(@NotNull SentAs duty, @NotNull UUID person, @NotBlank @Size(max = 80) String organization, @NotBlank @Size(max = 300) String note) {}

    record Visited(@NotNull LocalDate on, @NotNull Manner manner, @NotBlank @Size(max = 1000) String advice, @Nullable LocalDate next) {}

    record Words(@NotBlank @Size(max = 300) String note) {}

    private final Assignments assignments;
    private final ContactPages pages;
    private final ChainPages chains;
    private final Parties parties;

    ContactController(Assignments assignments, ContactPages pages, ChainPages chains, Parties parties) {
        this.assignments = assignments;
        this.pages = pages;
        this.chains = chains;
        this.parties = parties;
    }

    @GetMapping("/party-assignments")
    @Requires("party.read")
    @Menu.Entry(value = "指导员和联络员", icon = "user-plus", group = "党建群团", rank = 43)
    AssignmentListPage list(AssignmentFilter filter, @RequestParam(required = false) @Nullable String format, @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before,
            Viewer viewer) {
        return pages.list(filter, before, "xlsx".equals(format) ? SHEET : ROWS, viewer);
    }

    @PostMapping("/party-assignments")
    @Requires("party.assign")
    @ResponseStatus(HttpStatus.CREATED)
    Page send(Form<Sending> form, Viewer viewer) {
        return form.create(typed -> assignments.send(typed.duty(), typed.person(), organization(typed.organization(), viewer), typed.note(), viewer))
                .<Page>map(id -> pages.show(id, viewer))
                .orElseGet(() -> pages.list(new AssignmentFilter(null, null, null, null, null, null), Long.MAX_VALUE, ROWS, viewer));
    }

    @GetMapping("/party-assignments/{id}")
    @Requires("party.read")
    AssignmentPage show(@PathVariable AssignmentId id, Viewer viewer) {
        return pages.show(id, viewer);
    }

    @PostMapping("/party-assignments/{id}/visits")
    @Requires("party.visit")
    AssignmentPage visit(@PathVariable AssignmentId id, Form<Visited> form, Viewer viewer) {
        form.submit(typed -> assignments.visit(id, new NewVisit(typed.on(), typed.manner(), typed.advice().strip(), typed.next()), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/party-assignments/{id}/end")
    @Requires("party.assign")
    AssignmentPage end(@PathVariable AssignmentId id, Form<Words> form, Viewer viewer) {
        form.submit(typed -> assignments.end(id, typed.note(), viewer));
        return pages.show(id, viewer);
    }

    @GetMapping("/party-chain")
    @Requires("party.read")
    @Menu.Entry(value = "三级联动", icon = "link", group = "党建群团", rank = 44)
    ChainListPage chain(@RequestParam(defaultValue = "false") boolean gaps, @RequestParam(required = false) @Nullable String format,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before, Viewer viewer) {
        return chains.show(gaps, before, "xlsx".equals(format) ? SHEET : ROWS, viewer);
    }

    private UUID organization(String name, Viewer viewer) {
        return parties.named(name, viewer).orElseThrow(() -> new Refused("assignment.organization").at("organization")).id();
    }
}
