package org.gongzhi.appraisal.scheme.web;

import java.util.function.BiConsumer;
import org.gongzhi.appraisal.SchemeId;
import org.gongzhi.appraisal.scheme.Part;
import org.gongzhi.appraisal.scheme.Schemes;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Form;
import org.gongzhi.platform.page.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The parts of a draft, one at a time; {@code new} stands for one that is not there yet. */
@RestController
@RequestMapping("/schemes/{id}")
class PartController {

    static final String NEW = "new";

    private final Schemes schemes;
    private final SchemePages pages;
    private final PartPages parts;

    PartController(Schemes schemes, SchemePages pages, PartPages parts) {
        this.schemes = schemes;
        this.pages = pages;
        this.parts = parts;
    }

    @GetMapping("/{part}/{code}")
    @Requires("scheme.draft")
    PartPage part(@PathVariable SchemeId id, @PathVariable String part, @PathVariable String code, Viewer viewer) {
        return parts.show(id, Part.of(part), code, viewer);
    }

    @PostMapping("/groups/{code}")
    @Requires("scheme.draft")
    Page group(@PathVariable SchemeId id, @PathVariable String code, Form<SchemeForms.GroupForm> form, Viewer viewer) {
        return put(id, Part.GROUPS, code, form, (typed, given) -> schemes.put(id, typed.said(given), viewer), form.value("code", ""), viewer);
    }

    @PostMapping("/items/{code}")
    @Requires("scheme.draft")
    Page item(@PathVariable SchemeId id, @PathVariable String code, Form<SchemeForms.ItemForm> form, Viewer viewer) {
        return put(id, Part.ITEMS, code, form, (typed, given) -> schemes.put(id, typed.said(given), viewer), form.value("code", ""), viewer);
    }

    @PostMapping("/facts/{code}")
    @Requires("scheme.draft")
    Page fact(@PathVariable SchemeId id, @PathVariable String code, Form<SchemeForms.FactForm> form, Viewer viewer) {
        return put(id, Part.FACTS, code, form, (typed, given) -> schemes.put(id, typed.said(given), viewer), form.value("code", ""), viewer);
    }

    @PostMapping("/bands/{code}")
    @Requires("scheme.draft")
    Page band(@PathVariable SchemeId id, @PathVariable String code, Form<SchemeForms.BandForm> form, Viewer viewer) {
        return put(id, Part.BANDS, code, form, (typed, given) -> schemes.put(id, typed.said(given), viewer), form.value("code", ""), viewer);
    }

    @PostMapping("/gates/{code}")
    @Requires("scheme.draft")
    Page gate(@PathVariable SchemeId id, @PathVariable String code, Form<SchemeForms.GateForm> form, Viewer viewer) {
        return put(id, Part.GATES, code, form, (typed, given) -> schemes.put(id, typed.said(position(given)), viewer), "", viewer);
    }

    @PostMapping("/{part}/{code}/removal")
    @Requires("scheme.draft")
    Page remove(@PathVariable SchemeId id, @PathVariable String part, @PathVariable String code, Form<SchemeForms.Removal> form, Viewer viewer) {
        form.submit(typed -> schemes.remove(id, Part.of(part), code, viewer));
        return form.refused() ? parts.show(id, Part.of(part), code, viewer) : pages.show(id, viewer);
    }

    private <T> Page put(SchemeId id, Part part, String code, Form<T> form, BiConsumer<T, String> work, @Nullable String typedCode, Viewer viewer) {
        form.submit(typed -> work.accept(typed, code.equals(NEW) ? parts.fresh(id, part, typedCode) : code));
        return form.refused() ? parts.show(id, part, code, viewer) : pages.show(id, viewer);
    }

    private static int position(String code) {
        try {
            return Integer.parseInt(code);
        } catch (NumberFormatException notThere) {
            throw new Missing();
        }
    }
}
