package org.gongzhi.appraisal.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What decided a result beside its points, as the calculation noted it, in words. */
@Component("appraisalReasons")
class Reasons {

    private final JsonMapper json;

    Reasons(JsonMapper json) {
        this.json = json;
    }

    List<String> words(String reasons) {
        var words = new ArrayList<String>();
        for (var reason : json.readTree(reasons)) words.add(word(reason));
        return words;
    }

    private static String word(JsonNode reason) {
        if (reason.isString()) return reason.asString();
        for (var name : List.of("label", "text", "because")) if (reason.hasNonNull(name)) return reason.get(name).asString();
        return reason.toString();
    }
}
