package org.gongzhi.platform.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.gongzhi.platform.audit.AuditRowPage.Fact;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The data beside a row as facts that one can read, and without numbers that might be somebody's. */
@Component
class Facts {

    /** Phone and identity numbers. Credit codes have letters, region codes twelve digits. */
    private static final Pattern SOMEBODYS = Pattern.compile("(?<![0-9A-Za-z-])(1[0-9]{2})[0-9]{4}([0-9]{4})(?![0-9])|(?<![0-9A-Za-z])([0-9]{6})[0-9]{8}([0-9]{3}[0-9Xx])(?![0-9A-Za-z])");

    private final JsonMapper json;
    private final MessageSource messages;

    Facts(JsonMapper json, MessageSource messages) {
        this.json = json;
        this.messages = messages;
    }

    List<Fact> of(String data) {
        var facts = new ArrayList<Fact>();
        json.readTree(data).properties().forEach(fact -> {
            if (!fact.getValue().isNull()) facts.add(new Fact(words("journal.data." + fact.getKey(), fact.getKey()), masked(text(fact.getKey(), fact.getValue()))));
        });
        return facts;
    }

    static String masked(String text) { return SOMEBODYS.matcher(text).replaceAll(found -> found.group(1) != null ? found.group(1) + "****" + found.group(2) : found.group(3) + "********" + found.group(4)); }

    private String text(String name, JsonNode value) {
        if (value.isBoolean()) return value.asBoolean() ? "是" : "否";
        if (name.equals("permission")) return words("permission." + value.asString(), value.asString());
        if (value.isArray()) return value.isEmpty() ? "无" : String.join("、", value.values().stream().map(one -> text("", one)).toList());
        if (value.isObject()) return value.isEmpty() ? "无" : String.join("，", value.properties().stream().map(one -> words("journal.data." + one.getKey(), one.getKey()) + " " + text("", one.getValue())).toList());
        return value.isNumber() ? value.asDecimal().toPlainString() : words("journal.value." + value.asString(), value.asString());
    }

    private String words(String code, String otherwise) { return messages.getMessage(code, null, otherwise, Locale.CHINA); }
}
