package org.gongzhi.party.campaign;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Form;
import org.gongzhi.platform.page.Menu;
import org.gongzhi.platform.page.Page;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/party/campaigns")
class CampaignController {

    record Wanted(@NotBlank @Size(min = 12, max = 12) String region, @NotBlank @Size(max = 80) String title, @NotBlank @Size(max = 4000) String content,
            @NotNull LocalDate since, @NotNull LocalDate until) {}

    record Words(@NotBlank @Size(max = 2000) String note) {}

    record Note(@NotBlank @Size(max = 4000) String text) {}

    private final Campaigns campaigns;
    private final CampaignPages pages;

    CampaignController(Campaigns campaigns, CampaignPages pages) {
        this.campaigns = campaigns;
        this.pages = pages;
    }

    @GetMapping
    @Requires("life.read")
    @Menu.Entry(value = "学习活动", icon = "book", group = "组织生活", rank = 69)
    CampaignListPage list(@RequestParam(defaultValue = "" + Long.MAX_VALUE) long before, @RequestParam(defaultValue = "") String format, Viewer viewer) {
        return pages.list(before, "xlsx".equals(format), viewer);
    }

    @GetMapping("/new")
    @Requires("campaign.keep")
    NewCampaignPage blank() { return new NewCampaignPage(); }

    @PostMapping
    @Requires("campaign.keep")
    @ResponseStatus(HttpStatus.CREATED)
    Page start(Form<Wanted> form, Viewer viewer) {
        return form.create(typed -> campaigns.start(typed.region(), typed.title(), typed.content(), typed.since(), typed.until(), viewer))
                .<Page>map(id -> pages.show(id, viewer))
                .orElseGet(this::blank);
    }

    @GetMapping("/{id}")
    @Requires("life.read")
    CampaignPage show(@PathVariable UUID id, Viewer viewer) { return pages.show(id, viewer); }

    @PostMapping("/{id}/closing")
    @Requires("campaign.keep")
    CampaignPage close(@PathVariable UUID id, Form<Words> form, Viewer viewer) {
        form.submit(typed -> campaigns.close(id, typed.note(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/cancellation")
    @Requires("campaign.keep")
    CampaignPage cancel(@PathVariable UUID id, Form<Words> form, Viewer viewer) {
        form.submit(typed -> campaigns.cancel(id, typed.note(), viewer));
        return pages.show(id, viewer);
    }

    /** Somebody who was there writes down what they took along. */
    @PostMapping("/{id}/sessions/{meeting}/note")
    @Requires("life.attend")
    CampaignPage note(@PathVariable UUID id, @PathVariable UUID meeting, Form<Note> form, Viewer viewer) {
        form.submit(typed -> campaigns.note(meeting, typed.text(), viewer));
        return pages.show(id, viewer);
    }
}
