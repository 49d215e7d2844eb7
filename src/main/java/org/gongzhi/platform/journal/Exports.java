package org.gongzhi.platform.journal;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Exported;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Every list that leaves the office as a sheet leaves a row first: which, filtered how, how many rows. */
@Component
class Exports {

    static final String SUBJECT = "list";

    /** What is typed freely may be somebody's name or number; codes, days, short numbers and ids are not. */
    private static final Pattern HARMLESS = Pattern.compile("[A-Z_]+|[0-9]{1,6}|[0-9]{4}-[0-9]{2}(-[0-9]{2})?|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|true|false");
    private static final Set<String> CODES = Set.of("region", "subject", "deed", "organization");

    private final ApplicationEventPublisher events;
    private final Clock clock;

    Exports(ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    void write(Exported exported) {
        var viewer = Viewer.current();
        var act = viewer == null ? new Act(null, "访客", clock.instant(), "") : viewer.act(clock.instant(), exported.name());
        var filter = new LinkedHashMap<String, String>();
        exported.filter().forEach((name, value) -> filter.put(name, shown(name, value)));
        var id = UUID.nameUUIDFromBytes(exported.path().getBytes(StandardCharsets.UTF_8));
        events.publishEvent(new Noted(SUBJECT, id, "EXPORT", act, Map.of("list", exported.path(), "filter", filter, "rows", exported.rows())));
    }

    private static String shown(String name, String value) {
        return CODES.contains(name) && value.length() <= 40 || HARMLESS.matcher(value).matches() ? value : "（" + value.codePointCount(0, value.length()) + " 字，不记录内容）";
    }
}
