package org.gongzhi.incubation.centre;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Form;
import org.gongzhi.platform.page.Menu;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.sheet.SheetTemplate;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/incubation/centres")
class CentreController {

    record Upload(@NotNull MultipartFile file) {}

    record Nothing() {}

    record Person(@NotNull UUID person) {}

    private final Centres centres;
    private final CentrePages pages;
    private final SeatIntake intake;

    CentreController(Centres centres, CentrePages pages, SeatIntake intake) {
        this.centres = centres;
        this.pages = pages;
        this.intake = intake;
    }

    @GetMapping
    @Requires("incubation.read")
    @Menu.Entry(value = "孵化中心", icon = "building", group = "孵化培育", rank = 51)
    CentreListPage list(Viewer viewer) {
        return pages.list(viewer);
    }

    @PostMapping
    @Requires("incubation.keep")
    @ResponseStatus(HttpStatus.CREATED)
    Page open(Form<NewCentre> form, Viewer viewer) {
        return form.create(centre -> centres.open(centre, viewer)).<Page>map(id -> pages.show(id, null, viewer)).orElseGet(() -> pages.list(viewer));
    }

    @GetMapping("/{id}")
    @Requires("incubation.read")
    CentrePage show(@PathVariable UUID id, @RequestParam(required = false) @Nullable LocalDate on, Viewer viewer) {
        return pages.show(id, on, viewer);
    }

    @PostMapping("/{id}/rooms")
    @Requires("incubation.keep")
    CentrePage addRoom(@PathVariable UUID id, Form<NewRoom> form, Viewer viewer) {
        form.submit(room -> centres.addRoom(id, room, viewer));
        return pages.show(id, null, viewer);
    }

    @PostMapping("/{id}/rooms/{room}/seats")
    @Requires("incubation.keep")
    CentrePage addSeats(@PathVariable UUID id, @PathVariable UUID room, Form<NewSeats> form, Viewer viewer) {
        form.submit(seats -> centres.addSeats(id, room, seats, viewer));
        return pages.show(id, null, viewer);
    }

    @PostMapping("/{id}/seats/{seat}/retirement")
    @Requires("incubation.keep")
    CentrePage retireSeat(@PathVariable UUID id, @PathVariable UUID seat, Form<Nothing> form, Viewer viewer) {
        form.submit(nothing -> centres.retireSeat(id, seat, viewer));
        return pages.show(id, null, viewer);
    }

    @PostMapping("/{id}/rooms/{room}/retirement")
    @Requires("incubation.keep")
    CentrePage retireRoom(@PathVariable UUID id, @PathVariable UUID room, Form<Nothing> form, Viewer viewer) {
        form.submit(nothing -> centres.retireRoom(id, room, viewer));
        return pages.show(id, null, viewer);
    }

    @PostMapping("/{id}/managers")
    @Requires("incubation.appoint")
    CentrePage name(@PathVariable UUID id, Form<Person> form, Viewer viewer) {
        form.submit(typed -> centres.name(id, typed.person(), viewer));
        return pages.show(id, null, viewer);
    }

    @PostMapping("/{id}/managers/{person}/release")
    @Requires("incubation.appoint")
    CentrePage release(@PathVariable UUID id, @PathVariable UUID person, Form<Nothing> form, Viewer viewer) {
        form.submit(nothing -> centres.release(id, person, viewer));
        return pages.show(id, null, viewer);
    }

    @PostMapping("/{id}/closing")
    @Requires("incubation.keep")
    CentrePage close(@PathVariable UUID id, Form<Nothing> form, Viewer viewer) {
        form.submit(nothing -> centres.close(id, viewer));
        return pages.show(id, null, viewer);
    }

    @GetMapping("/import-template")
    @Requires("incubation.keep")
    ResponseEntity<Resource> template() {
        return SheetTemplate.of(intake.importer());
    }

    @PostMapping("/{id}/import")
    @Requires("incubation.keep")
    CentrePage take(@PathVariable UUID id, Form<Upload> form, Viewer viewer) {
        form.submit(upload -> intake.take(id, upload.file(), viewer));
        return pages.show(id, null, viewer);
    }
}
