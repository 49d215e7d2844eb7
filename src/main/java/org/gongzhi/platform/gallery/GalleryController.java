package org.gongzhi.platform.gallery;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.gongzhi.platform.access.Open;
import org.gongzhi.platform.journal.KeepsNothing;
import org.gongzhi.platform.page.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Profile("demo")
@RequestMapping("/demo/components")
class GalleryController {

    /** A form in which something is missing, to see what a refusal looks like. */
    record Need(@NotBlank String title, @NotBlank String details, @NotNull BigDecimal budget, @NotBlank String kind, @Nullable String note) {}

    @GetMapping
    @Open(because = "it shows components, no data")
    GalleryPage show() {
        return new GalleryPage();
    }

    @PostMapping
    @KeepsNothing(because = "nothing is done")
    @Open(because = "it keeps nothing")
    GalleryPage refuse(Form<Need> form) {
        form.submit(need -> {});
        return new GalleryPage();
    }

    @GetMapping("/public")
    @Open(because = "it shows components, no data")
    GalleryPage.Public open() {
        return new GalleryPage.Public();
    }

    @GetMapping("/paper")
    @Open(because = "it shows components, no data")
    GalleryPage.Paper paper() {
        return new GalleryPage.Paper();
    }
}
