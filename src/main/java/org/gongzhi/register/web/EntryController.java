package org.gongzhi.register.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.journal.Timeline;
import org.gongzhi.platform.page.Form;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.privacy.Disclosures;
import org.gongzhi.platform.privacy.ShownPage;
import org.gongzhi.register.EntryId;
import org.gongzhi.register.Registers;
import org.gongzhi.register.entry.Entries;
import org.gongzhi.register.value.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/** One entry of a register. What its form sends are the fields of the register, by their names. */
@RestController
@RequestMapping("/registers")
class EntryController {

    /** The fields themselves are those of the register. */
    record Sent(@Nullable Integer version) {}

    record Reason(@NotBlank @Size(max = 200) String note) {}

    private final Registers registers;
    private final Entries entries;
    private final EntryPages pages;
    private final JdbcClient db;

    EntryController(Registers registers, Entries entries, EntryPages pages, JdbcClient db) {
        this.registers = registers;
        this.entries = entries;
        this.pages = pages;
        this.db = db;
    }

    /** Where an entry stands of which only the id is known, as in the journal. */
    @GetMapping("/entries/{id}")
    @Requires("register.read")
    ResponseEntity<Void> find(@PathVariable EntryId id, Viewer viewer) {
        var register = db.sql("select register from register_entry where id = :id").param("id", id.value()).query(String.class).optional().orElseThrow(Missing::new);
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(pages.show(registers.readable(register, viewer), id, viewer).self())).build();
    }

    /** @param asked what a link to it fills in already, by the names of the fields */
    @GetMapping("/{register}/new")
    @Requires("register.keep")
    EntryFormPage blank(@PathVariable String register, @RequestParam Map<String, String> asked, Viewer viewer) {
        return pages.blank(registers.readable(register, viewer), asked, viewer);
    }

    @PostMapping("/{register}")
    @Requires("register.keep")
    @ResponseStatus(HttpStatus.CREATED)
    Page create(@PathVariable String register, Form<Sent> form, HttpServletRequest request, Viewer viewer) {
        var chosen = registers.readable(register, viewer);
        return form.create(sent -> entries.create(chosen, typed(request), viewer)).<Page>map(id -> pages.show(chosen, id, viewer)).orElseGet(() -> pages.blank(chosen, Map.of(), viewer));
    }

    @GetMapping("/{register}/{id}")
    @Requires("register.read")
    EntryPage show(@PathVariable String register, @PathVariable EntryId id, Viewer viewer) {
        return pages.show(registers.readable(register, viewer), id, viewer);
    }

    @GetMapping("/{register}/{id}/timeline")
    @Requires("register.read")
    Timeline timeline(@PathVariable String register, @PathVariable EntryId id, Viewer viewer) {
        return pages.timeline(registers.readable(register, viewer), id, viewer);
    }

    @GetMapping("/{register}/{id}/print")
    @Requires("register.read")
    PrintPage print(@PathVariable String register, @PathVariable EntryId id, Viewer viewer) {
        return pages.print(registers.readable(register, viewer), id, viewer);
    }

    @GetMapping("/{register}/{id}/edit")
    @Requires("register.keep")
    EntryFormPage edit(@PathVariable String register, @PathVariable EntryId id, Viewer viewer) {
        return pages.edit(registers.readable(register, viewer), id, viewer);
    }

    @PostMapping("/{register}/{id}/values")
    @Requires("register.keep")
    Page write(@PathVariable String register, @PathVariable EntryId id, Form<Sent> form, HttpServletRequest request, Viewer viewer) {
        var chosen = registers.readable(register, viewer);
        form.submit(sent -> entries.edit(chosen, id, sent.version(), typed(request), viewer));
        return form.refused() ? pages.edit(chosen, id, viewer) : pages.show(chosen, id, viewer);
    }

    @PostMapping("/{register}/{id}/moves/{move}")
    @Requires("register.keep")
    EntryPage move(@PathVariable String register, @PathVariable EntryId id, @PathVariable String move, Form<Sent> form, HttpServletRequest request, Viewer viewer) {
        var chosen = registers.readable(register, viewer);
        form.submit(sent -> entries.move(chosen, id, move, typed(request), viewer));
        return pages.show(chosen, id, viewer);
    }

    /** Not a {@link Page}: it can be read this one time only. */
    @PostMapping("/{register}/{id}/disclosure")
    @Requires(Disclosures.PERMISSION)
    ResponseEntity<?> disclose(@PathVariable String register, @PathVariable EntryId id, Form<Reason> form, Viewer viewer) {
        var chosen = registers.readable(register, viewer);
        var shown = form.create(reason -> entries.reveal(chosen, id, reason.note(), viewer));
        var page = pages.show(chosen, id, viewer);
        return shown.isPresent() ? new ShownPage(page.title(), page.number(), shown.get(), page.self()).once() : ResponseEntity.unprocessableContent().body(page);
    }

    private static Typed typed(HttpServletRequest request) {
        var texts = new HashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> texts.put(name, List.of(values)));
        var multipart = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);      // behind whatever the filters put around it
        var files = multipart == null ? Map.<String, List<MultipartFile>>of() : Map.copyOf(multipart.getMultiFileMap());
        return new Typed(texts, files);
    }
}
