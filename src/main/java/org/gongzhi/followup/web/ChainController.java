package org.gongzhi.followup.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.gongzhi.followup.Chain;
import org.gongzhi.followup.Duty;
import org.gongzhi.followup.Parties;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Form;
import org.gongzhi.platform.page.Menu;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The responsibility chain and its rule, both dated. */
@RestController
@RequestMapping("/follow-ups/chain")
class ChainController {

    record Named(@NotNull Duty duty, @NotBlank String region, @Size(max = 80) @Nullable String organization, @NotNull UUID person, @NotNull LocalDate from) {}

    record Ended(@NotNull LocalDate last) {}

    record Ruled(@NotNull Duty duty, @NotNull @Min(1) @Max(250) Integer days, @NotNull LocalDate from) {}

    private final Chain chain;
    private final ChainPages pages;
    private final Parties parties;

    ChainController(Chain chain, ChainPages pages, Parties parties) {
        this.chain = chain;
        this.pages = pages;
        this.parties = parties;
    }

    @GetMapping
    @Requires("followup.chain")
    @Menu.Entry(value = "责任链条", icon = "sitemap", group = "督办公示", rank = 77)
    ChainPage show(Viewer viewer) {
        return pages.show(viewer);
    }

    @PostMapping
    @Requires("followup.chain")
    ChainPage name(Form<Named> form, Viewer viewer) {
        form.submit(typed -> chain.name(typed.duty(), typed.region(), party(typed.organization(), viewer), typed.person(), typed.from(), viewer));
        return pages.show(viewer);
    }

    @PostMapping("/{id}/end")
    @Requires("followup.chain")
    ChainPage end(@PathVariable UUID id, Form<Ended> form, Viewer viewer) {
        form.submit(typed -> chain.end(id, typed.last(), viewer));
        return pages.show(viewer);
    }

    @PostMapping("/rules")
    @Requires("followup.chain")
    ChainPage rule(Form<Ruled> form, Viewer viewer) {
        form.submit(typed -> chain.rule(typed.duty(), typed.days(), typed.from(), viewer));
        return pages.show(viewer);
    }

    private Parties.@Nullable Party party(@Nullable String name, Viewer viewer) {
        if (name == null || name.isBlank()) return null;
        return parties.named(name, viewer).orElseThrow(() -> new Refused("followup.organization.unknown", name).at("organization"));
    }
}
