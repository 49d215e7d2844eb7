package org.gongzhi.party.station;

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
@RequestMapping("/party")
class StationController {

    record NewStation(@NotBlank @Size(max = 60) String name, @NotNull StationLevel level, @NotBlank @Size(min = 12, max = 12) String region, @NotNull LocalDate on) {}

    record Link(@NotBlank @Size(max = 80) String branch, @NotNull LocalDate on) {}

    record Work(@NotNull LocalDate on, @NotBlank @Size(max = 500) String what) {}

    record Ending(@NotNull LocalDate on, @NotBlank @Size(max = 300) String note) {}

    record Words(@NotBlank @Size(max = 300) String note) {}

    record Granted(@NotBlank @Size(max = 80) String site, @NotNull AwardTitle title, @NotNull AwardLevel level, @NotNull AwardGrade grade, @NotBlank @Size(max = 60) String issuer,
            @NotNull LocalDate on, @NotNull LocalDate recheck) {}

    record Recheck(@NotNull AwardGrade grade, @NotNull LocalDate next, @NotBlank @Size(max = 300) String note) {}

    private final Stations stations;
    private final Awards awards;
    private final StationPages pages;

    StationController(Stations stations, Awards awards, StationPages pages) {
        this.stations = stations;
        this.awards = awards;
        this.pages = pages;
    }

    @GetMapping("/stations")
    @Requires("station.read")
    @Menu.Entry(value = "社工站党建", icon = "flag", group = "组织生活", rank = 74)
    StationListPage list(@RequestParam(defaultValue = "" + Long.MAX_VALUE) long before, @RequestParam(defaultValue = "") String format, Viewer viewer) {
        return pages.list(before, "xlsx".equals(format), viewer);
    }

    @PostMapping("/stations")
    @Requires("station.keep")
    @ResponseStatus(HttpStatus.CREATED)
    Page open(Form<NewStation> form, Viewer viewer) {
        return form.create(typed -> stations.open(typed.name(), typed.level(), typed.region(), typed.on(), viewer))
                .<Page>map(id -> pages.show(id, viewer))
                .orElseGet(() -> list(Long.MAX_VALUE, "", viewer));
    }

    @GetMapping("/stations/{id}")
    @Requires("station.read")
    StationPage show(@PathVariable UUID id, Viewer viewer) { return pages.show(id, viewer); }

    @PostMapping("/stations/{id}/branch")
    @Requires("station.keep")
    StationPage link(@PathVariable UUID id, Form<Link> form, Viewer viewer) {
        form.submit(typed -> stations.link(id, typed.branch(), typed.on(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/stations/{id}/separation")
    @Requires("station.keep")
    StationPage unlink(@PathVariable UUID id, Form<Words> form, Viewer viewer) {
        form.submit(typed -> stations.unlink(id, typed.note(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/stations/{id}/work")
    @Requires("station.keep")
    StationPage work(@PathVariable UUID id, Form<Work> form, Viewer viewer) {
        form.submit(typed -> stations.work(id, typed.on(), typed.what(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/stations/{id}/closing")
    @Requires("station.keep")
    StationPage close(@PathVariable UUID id, Form<Ending> form, Viewer viewer) {
        form.submit(typed -> stations.close(id, typed.on(), typed.note(), viewer));
        return pages.show(id, viewer);
    }

    @GetMapping("/awards")
    @Requires("station.read")
    AwardListPage awards(@RequestParam(defaultValue = "" + Long.MAX_VALUE) long before, @RequestParam(defaultValue = "") String format, Viewer viewer) {
        return pages.awards(before, "xlsx".equals(format), viewer);
    }

    @PostMapping("/awards")
    @Requires("station.award")
    AwardListPage grant(Form<Granted> form, Viewer viewer) {
        form.submit(typed -> awards.grant(new Awards.NewAward(typed.site(), typed.title(), typed.level(), typed.grade(), typed.issuer(), typed.on(), typed.recheck()), viewer));
        return pages.awards(Long.MAX_VALUE, false, viewer);
    }

    @PostMapping("/awards/{id}/recheck")
    @Requires("station.award")
    AwardListPage recheck(@PathVariable UUID id, Form<Recheck> form, Viewer viewer) {
        form.submit(typed -> awards.recheck(id, typed.grade(), typed.next(), typed.note(), viewer));
        return pages.awards(Long.MAX_VALUE, false, viewer);
    }

    @PostMapping("/awards/{id}/revocation")
    @Requires("station.award")
    AwardListPage revoke(@PathVariable UUID id, Form<Words> form, Viewer viewer) {
        form.submit(typed -> awards.revoke(id, typed.note(), viewer));
        return pages.awards(Long.MAX_VALUE, false, viewer);
    }
}
