package org.gongzhi.appraisal.scheme.web;

import java.io.IOException;
import org.gongzhi.appraisal.SchemeId;
import org.gongzhi.appraisal.scheme.Scheme;
import org.gongzhi.appraisal.scheme.Schemes;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Viewer;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Takes in a scheme as another office's page gives it as JSON: the whole page, or its {@code scheme} alone. */
@Component
class SchemeFiles {

    private static final int BYTES = 1_000_000;

    private final Schemes schemes;
    private final JsonMapper json;

    SchemeFiles(Schemes schemes, JsonMapper json) {
        this.schemes = schemes;
        this.json = json;
    }

    SchemeId take(MultipartFile file, Viewer viewer) {
        try {
            if (file.getSize() > BYTES || !(json.readTree(file.getInputStream()) instanceof ObjectNode page)) throw unreadable();
            var said = page.get("scheme") instanceof ObjectNode inner ? inner : page;
            said.remove("id");
            said.remove("predecessor");
            return schemes.take(json.treeToValue(said, Scheme.class), viewer);
        } catch (IOException | JacksonException | NullPointerException | DataIntegrityViolationException somethingElse) {
            throw unreadable();
        }
    }

    private static Refused unreadable() { return new Refused("scheme.file").at("file"); }
}
