package org.gongzhi.platform.people;

import java.util.UUID;
import org.gongzhi.platform.access.InPerson;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.journal.Timeline;
import org.gongzhi.platform.page.Form;
import org.gongzhi.platform.page.Menu;
import org.gongzhi.platform.page.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/people")
class PeopleController {

    private final Staffing staffing;
    private final Appointing appointing;
    private final PeoplePages pages;

    PeopleController(Staffing staffing, Appointing appointing, PeoplePages pages) {
        this.staffing = staffing;
        this.appointing = appointing;
        this.pages = pages;
    }

    @GetMapping
    @Requires("people.read")
    @Menu.Entry(value = "人员与岗位", icon = "users", group = "管理", rank = 900)
    PeopleListPage list(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) @Nullable String role,
            @RequestParam(required = false) PeopleListPage.@Nullable Only only, @RequestParam(defaultValue = "") String after, Viewer viewer) {
        return pages.list(q.strip(), role == null || role.isBlank() ? null : role, only, after, viewer);
    }

    @GetMapping("/new")
    @Requires("people.manage")
    NewPersonPage blank(Viewer viewer) {
        return new NewPersonPage(viewer.reach().region());
    }

    @PostMapping
    @Requires("people.manage")
    @InPerson
    @ResponseStatus(HttpStatus.CREATED)
    Page enroll(Form<PeopleForms.NewPerson> form, Viewer viewer) {
        return form.create(person -> staffing.enroll(person, viewer)).<Page>map(id -> pages.show(id, viewer)).orElseGet(() -> blank(viewer));
    }

    @GetMapping("/{id}")
    @Requires("people.read")
    PersonPage show(@PathVariable UUID id, Viewer viewer) {
        return pages.show(id, viewer);
    }

    @GetMapping("/{id}/timeline")
    @Requires("people.read")
    Timeline timeline(@PathVariable UUID id, Viewer viewer) {
        return pages.timeline(id, viewer);
    }

    @PostMapping("/{id}/posts")
    @Requires("people.appoint")
    @InPerson
    PersonPage appoint(@PathVariable UUID id, Form<PeopleForms.NewPost> form, Viewer viewer) {
        form.submit(post -> appointing.appoint(id, post, viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/dismissal")
    @Requires("people.appoint")
    @InPerson
    PersonPage dismiss(@PathVariable UUID id, Form<PeopleForms.Dismissal> form, Viewer viewer) {
        form.submit(typed -> appointing.dismiss(id, typed.post(), typed.note() == null ? "" : typed.note(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/password")
    @Requires("people.manage")
    @InPerson
    PersonPage resetPassword(@PathVariable UUID id, Form<PeopleForms.NewPassword> form, Viewer viewer) {
        form.submit(typed -> staffing.resetPassword(id, typed.password(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/unlocking")
    @Requires("people.appoint")
    @InPerson
    PersonPage unlock(@PathVariable UUID id, Form<PeopleForms.Nothing> form, Viewer viewer) {
        form.submit(nothing -> appointing.unlock(id, viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/factor-reset")
    @Requires("people.appoint")
    @InPerson
    PersonPage resetFactor(@PathVariable UUID id, Form<PeopleForms.Reason> form, Viewer viewer) {
        form.submit(typed -> appointing.resetFactor(id, typed.note(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/outside-id")
    @Requires("people.appoint")
    @InPerson
    PersonPage knowOutside(@PathVariable UUID id, Form<PeopleForms.OutsideId> form, Viewer viewer) {
        form.submit(typed -> appointing.knowOutside(id, typed.outside() == null ? "" : typed.outside(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/suspension")
    @Requires("people.manage")
    @InPerson
    PersonPage suspend(@PathVariable UUID id, Form<PeopleForms.Reason> form, Viewer viewer) {
        form.submit(typed -> staffing.suspend(id, typed.note(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/restoration")
    @Requires("people.manage")
    @InPerson
    PersonPage restore(@PathVariable UUID id, Form<PeopleForms.Reason> form, Viewer viewer) {
        form.submit(typed -> staffing.restore(id, typed.note(), viewer));
        return pages.show(id, viewer);
    }
}
