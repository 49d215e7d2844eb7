package org.gongzhi.platform.outbox;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** One letter and each time it was tried. @param content null when it is somebody's */
@Template("platform/outbox/letter")
public record LetterPage(OutboxListPage.Row letter, @Nullable UUID destination, @Nullable String content, List<Attempt> attempts) implements Page {

    /** @param node the program that tried */
    public record Attempt(int number, Instant at, int millis, String code, String detail, String node) {}

    @Override public String self() { return letter.href(); }
}
