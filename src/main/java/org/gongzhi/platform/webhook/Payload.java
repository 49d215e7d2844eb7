package org.gongzhi.platform.webhook;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The body of a message: type, time, data. (Standard Webhooks, “payload structure”) */
@Component
class Payload {

    static final String SMS = "sms.send";
    static final String PING = "ping";

    private final JsonMapper json;

    Payload(JsonMapper json) {
        this.json = json;
    }

    String of(String type, Instant at, Map<String, ?> data) {
        var body = new LinkedHashMap<String, Object>();
        body.put("type", type);
        body.put("timestamp", at.toString());
        body.put("data", data);
        return json.writeValueAsString(body);
    }
}
