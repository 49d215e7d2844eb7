package org.gongzhi.incubation.star.web;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.appraisal.round.Rounds;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Form;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where an objection to a notice was right, the points are put right; the notice follows by itself. */
@RestController
@RequestMapping("/incubation/corrections")
class CorrectionController {

    record Correction(@NotNull UUID subject, @NotBlank String item, @NotNull @PositiveOrZero @Digits(integer = 4, fraction = 2) BigDecimal points,
            @NotBlank @Size(max = 300) String because) {}

    private final Rounds rounds;
    private final CorrectionPages pages;

    CorrectionController(Rounds rounds, CorrectionPages pages) {
        this.rounds = rounds;
        this.pages = pages;
    }

    @GetMapping("/{objection}")
    @Requires("appraisal.decide")
    CorrectionPage show(@PathVariable UUID objection, Viewer viewer) {
        return pages.show(objection, viewer);
    }

    @PostMapping("/{objection}")
    @Requires("appraisal.decide")
    CorrectionPage correct(@PathVariable UUID objection, Form<Correction> form, Viewer viewer) {
        var page = pages.show(objection, viewer);
        form.submit(typed -> rounds.correct(page.round(), typed.subject(), Map.of(typed.item(), typed.points()), "异议成立：" + typed.because().strip(), viewer));
        return pages.show(objection, viewer);
    }
}
