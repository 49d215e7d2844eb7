package org.gongzhi.register.design.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Form;
import org.gongzhi.platform.page.Page;
import org.gongzhi.register.definition.Mistake;
import org.gongzhi.register.definition.Mistaken;
import org.gongzhi.register.design.Designs;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A register leaves as a file and comes back as one. */
@RestController
@RequestMapping("/registers/design")
class PaperController {

    private static final int BYTES = 200_000;

    private final Designs designs;
    private final DesignPages pages;

    PaperController(Designs designs, DesignPages pages) {
        this.designs = designs;
        this.pages = pages;
    }

    @GetMapping("/file")
    @Requires("register.design")
    PaperPage blank() {
        return new PaperPage("", List.of());
    }

    @PostMapping("/file")
    @Requires("register.design")
    Page take(Form<DesignForms.Paper> form, Viewer viewer) {
        var text = new StringBuilder();
        var mistakes = new ArrayList<Mistake>();
        return form.create(said -> {
            text.append(text(said));
            try {
                return designs.take(text.toString(), viewer);
            } catch (Mistaken mistaken) {
                mistakes.addAll(mistaken.mistakes());
                throw new Refused("register.design.file", mistakes.size()).at("yaml");
            }
        }).<Page>map(pages::show).orElseGet(() -> new PaperPage(text.toString(), mistakes));
    }

    /** The draft where there is one, else what is in force. */
    @GetMapping("/{register}/file")
    @Requires("register.design")
    ResponseEntity<Resource> file(@PathVariable String register) {
        return yaml(register, pages.show(register).yaml());
    }

    @GetMapping("/{register}/versions/{version}/file")
    @Requires("register.design")
    ResponseEntity<Resource> file(@PathVariable String register, @PathVariable int version) {
        return yaml(register, pages.version(register, version).yaml());
    }

    private static ResponseEntity<Resource> yaml(String register, String yaml) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "yaml", StandardCharsets.UTF_8))
                .header("Content-Disposition", ContentDisposition.attachment().filename(register + ".yaml", StandardCharsets.UTF_8).build().toString())
                .body(new ByteArrayResource(yaml.getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(DesignForms.Paper said) {
        var file = said.file();
        if (file == null || file.isEmpty()) {
            if (said.yaml() == null || said.yaml().isBlank()) throw new Refused("register.design.no-file").at("yaml");
            return said.yaml();
        }
        if (file.getSize() > BYTES) throw new Refused("register.design.long-file").at("file");
        try {
            return new String(file.getBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
