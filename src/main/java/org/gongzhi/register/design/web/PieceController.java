package org.gongzhi.register.design.web;

import java.util.Map;
import java.util.function.Function;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Form;
import org.gongzhi.platform.page.Page;
import org.gongzhi.register.design.Designs;
import org.gongzhi.register.design.Section;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The pieces of a draft, one at a time; {@code new} stands for one that is not there yet. */
@RestController
@RequestMapping("/registers/design/{register}")
class PieceController {

    private static final String NEW = "new";

    private final Designs designs;
    private final DesignPages pages;

    PieceController(Designs designs, DesignPages pages) {
        this.designs = designs;
        this.pages = pages;
    }

    @GetMapping("/{section}/{code}")
    @Requires("register.design")
    PiecePage piece(@PathVariable String register, @PathVariable String section, @PathVariable String code) {
        return pages.piece(register, Section.of(section), code);
    }

    @PostMapping("/fields/{code}")
    @Requires("register.design")
    Page field(@PathVariable String register, @PathVariable String code, Form<FieldForm> form, Viewer viewer) {
        var before = code.equals(NEW) ? Map.<String, Object>of() : pages.draft(register).sketch().piece(Section.FIELDS, code);
        form.submit(said -> {
            if (code.equals(NEW)) designs.add(register, Section.FIELDS, said.word() == null ? "" : said.word(), said.piece(before), viewer);
            else designs.put(register, Section.FIELDS, code, said.piece(before), viewer);
        });
        return back(register, Section.FIELDS, code, form);
    }

    @PostMapping("/states/{code}")
    @Requires("register.design")
    Page state(@PathVariable String register, @PathVariable String code, Form<DesignForms.State> form, Viewer viewer) {
        return put(register, Section.STATES, code, form, DesignForms.State::piece, viewer);
    }

    @PostMapping("/moves/{code}")
    @Requires("register.design")
    Page move(@PathVariable String register, @PathVariable String code, Form<DesignForms.Step> form, Viewer viewer) {
        return put(register, Section.MOVES, code, form, DesignForms.Step::piece, viewer);
    }

    @PostMapping("/todos/{code}")
    @Requires("register.design")
    Page todo(@PathVariable String register, @PathVariable String code, Form<DesignForms.Reminder> form, Viewer viewer) {
        return put(register, Section.TODOS, code, form, DesignForms.Reminder::piece, viewer);
    }

    @PostMapping("/figures/{code}")
    @Requires("register.design")
    Page figure(@PathVariable String register, @PathVariable String code, Form<FigureForm> form, Viewer viewer) {
        return put(register, Section.FIGURES, code, form, FigureForm::piece, viewer);
    }

    @PostMapping("/unique/{code}")
    @Requires("register.design")
    Page unique(@PathVariable String register, @PathVariable String code, Form<DesignForms.Once> form, Viewer viewer) {
        return put(register, Section.UNIQUE, code, form, DesignForms.Once::piece, viewer);
    }

    @PostMapping("/{section}/{code}/removal")
    @Requires("register.design")
    Page remove(@PathVariable String register, @PathVariable String section, @PathVariable String code, Form<DesignForms.Nothing> form, Viewer viewer) {
        form.submit(nothing -> designs.remove(register, Section.of(section), code, viewer));
        return back(register, Section.of(section), code, form);
    }

    @PostMapping("/{section}/{code}/place")
    @Requires("register.design")
    Page shift(@PathVariable String register, @PathVariable String section, @PathVariable String code, Form<DesignForms.Order> form, Viewer viewer) {
        form.submit(said -> designs.shift(register, Section.of(section), code, said.direction().equals("up"), viewer));
        return pages.show(register);
    }

    @PostMapping("/fields/{code}/retirement")
    @Requires("register.design")
    Page retire(@PathVariable String register, @PathVariable String code, Form<DesignForms.Retirement> form, Viewer viewer) {
        form.submit(said -> designs.retire(register, code, said.retired(), viewer));
        return pages.show(register);
    }

    private <T> Page put(String register, Section section, String code, Form<T> form, Function<T, Map<String, Object>> piece, Viewer viewer) {
        form.submit(said -> {
            if (code.equals(NEW)) designs.add(register, section, "", piece.apply(said), viewer);
            else designs.put(register, section, code, piece.apply(said), viewer);
        });
        return back(register, section, code, form);
    }

    private Page back(String register, Section section, String code, Form<?> form) { return form.refused() ? pages.piece(register, section, code) : pages.show(register); }
}
