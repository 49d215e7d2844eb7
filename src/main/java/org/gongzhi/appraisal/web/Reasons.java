package org.gongzhi.appraisal.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    /** @param bands the labels of the scheme's bands by their codes */
    List<String> words(String reasons, Map<String, String> bands) {
        var words = new ArrayList<String>();
        for (var reason : json.readTree(reasons)) words.add(word(reason, bands));
        return words;
    }

    private static String word(JsonNode reason, Map<String, String> bands) {
        var label = reason.path("label").asString("");
        var change = "由“" + band(reason.path("from"), bands) + "”改为“" + band(reason.path("to"), bands) + "”";
        return switch (reason.path("kind").asString("")) {
            case "VETO" -> "一票否决（" + label + "），等次" + change;
            case "GATE" -> label + "，等次" + change;
            case "QUOTA" -> "“" + label + "”名额已满，等次" + change;
            case "BONUS" -> "加分共 " + label + "，超过上限，按上限计入";
            default -> label;
        };
    }

    private static String band(JsonNode code, Map<String, String> bands) { return code.isString() ? bands.getOrDefault(code.asString(), "不定等次") : "不定等次"; }
}
