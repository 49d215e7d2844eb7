package org.gongzhi.organization.supervision;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.file.Attachments;
import org.gongzhi.platform.page.Form;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Papers that are added to a matter, whichever it is. */
@RestController
@RequestMapping("/supervision/{noun}/{id}/files")
class PapersController {

    record Papers(@NotNull List<MultipartFile> files) {}

    private final SupervisionFiles reach;
    private final Attachments attachments;

    PapersController(SupervisionFiles reach, Attachments attachments) {
        this.reach = reach;
        this.attachments = attachments;
    }

    @GetMapping
    @Requires("supervision.read")
    PapersPage show(@PathVariable String noun, @PathVariable UUID id, Viewer viewer) {
        var matter = matter(noun, id, viewer);
        return new PapersPage(matter, id, attachments.of(matter.subject(), id), viewer.may("supervision.file"));
    }

    @PostMapping
    @Requires("supervision.file")
    PapersPage add(@PathVariable String noun, @PathVariable UUID id, Form<Papers> form, Viewer viewer) {
        var matter = matter(noun, id, viewer);
        form.submit(papers -> attachments.storeAll(papers.files(), matter.subject(), id, viewer));
        return show(noun, id, viewer);
    }

    private Matter matter(String noun, UUID id, Viewer viewer) {
        return Stream.of(Matter.values()).filter(one -> one.noun().equals(noun) && reach.isThere(one, id, viewer)).findFirst().orElseThrow(Missing::new);
    }
}
