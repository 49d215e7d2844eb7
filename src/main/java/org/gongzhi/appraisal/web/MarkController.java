package org.gongzhi.appraisal.web;

import java.util.UUID;
import org.gongzhi.appraisal.mark.Evidence;
import org.gongzhi.appraisal.mark.Marks;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Form;
import org.gongzhi.platform.page.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Marking, one subject after the other: what is saved leads to the next one. */
@RestController
@RequestMapping("/appraisals/{id}/marking")
class MarkController {

    private final Marks marks;
    private final Evidence evidence;
    private final MarkPages pages;

    MarkController(Marks marks, Evidence evidence, MarkPages pages) {
        this.marks = marks;
        this.evidence = evidence;
        this.pages = pages;
    }

    @GetMapping
    @Requires("appraisal.mark")
    MarkingPage marking(@PathVariable UUID id, Viewer viewer) {
        return pages.marking(id, viewer);
    }

    @GetMapping("/{subject}")
    @Requires("appraisal.mark")
    Page show(@PathVariable UUID id, @PathVariable UUID subject, Viewer viewer) {
        return shown(id, subject, viewer);
    }

    /** Photos are kept first: whatever is wrong with a mark, nobody has to take them again. */
    @PostMapping("/{subject}")
    @Requires("appraisal.mark")
    Page mark(@PathVariable UUID id, @PathVariable UUID subject, Form<RoundForms.Marked> form, Viewer viewer) {
        form.submit(typed -> {
            for (int at = 0; at < typed.all().size(); at++) {
                var mark = typed.all().get(at);
                evidence.add(id, subject, mark.item(), mark.photos(), viewer);
            }
            try {
                marks.mark(id, subject, typed.toMarks(subject), viewer);
            } catch (Refused refused) {
                throw typed.at(refused);
            }
        });
        return form.refused() ? shown(id, subject, viewer) : pages.next(id, viewer);
    }

    /** Whoever may not score a subject, or no longer, is told so where they see what they may. */
    private Page shown(UUID id, UUID subject, Viewer viewer) {
        try {
            return pages.show(id, subject, viewer);
        } catch (Refused notTheirs) {
            return pages.marking(id, viewer);
        }
    }
}
