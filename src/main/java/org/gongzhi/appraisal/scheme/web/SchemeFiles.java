package org.gongzhi.appraisal.scheme.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.gongzhi.appraisal.SchemeId;
import org.gongzhi.appraisal.scheme.Scheme;
import org.gongzhi.appraisal.scheme.Schemes;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Viewer;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.yaml.snakeyaml.error.YAMLException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Schemes as files: a page as JSON, whole or its {@code scheme} alone, or the same in YAML, which people read and write more easily. */
@Component
class SchemeFiles {

    private static final int BYTES = 1_000_000;
    private static final int TRIM_ONCE = 5;

    private final Schemes schemes;
    private final JsonMapper json;

    SchemeFiles(Schemes schemes, JsonMapper json) {
        this.schemes = schemes;
        this.json = json;
    }

    String yaml(SchemeId id) {
        var said = (ObjectNode) json.valueToTree(schemes.of(id));
        said.remove("id");
        said.remove("predecessor");
        Map<String, Object> plain = json.readerFor(new TypeReference<Map<String, Object>>() {}).with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .readValue(json.writeValueAsBytes(said));
        return SchemeYaml.write(plain);
    }

    SchemeId take(MultipartFile file, Viewer viewer) {
        try {
            if (file.getSize() > BYTES || !(read(new String(file.getBytes(), StandardCharsets.UTF_8).strip()) instanceof ObjectNode page)) throw unreadable();
            var said = page.get("scheme") instanceof ObjectNode inner ? inner : page;
            said.remove("id");
            said.remove("predecessor");
            if (!said.has("trimFrom")) said.put("trimFrom", TRIM_ONCE);      // files from before schemes said so
            return schemes.take(json.treeToValue(said, Scheme.class), viewer);
        } catch (IOException | JacksonException | YAMLException | NullPointerException | DataIntegrityViolationException somethingElse) {
            throw unreadable();
        }
    }

    private JsonNode read(String text) { return text.startsWith("{") ? json.readTree(text) : json.valueToTree(SchemeYaml.read(text)); }

    private static Refused unreadable() { return new Refused("scheme.file").at("file"); }
}
