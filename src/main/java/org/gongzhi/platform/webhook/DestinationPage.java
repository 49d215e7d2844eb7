package org.gongzhi.platform.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.outbox.LetterState;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** @param secret one just made, which nobody will see again */
@Template("platform/webhook/destination")
public record DestinationPage(DestinationListPage.Row destination, List<Option> types, List<Letter> letters, @Nullable String secret) implements Page {

    public record Letter(UUID id, String label, LetterState state, int tries, Instant createdAt, String code) {

        public String href() { return "/outbox/" + id; }
    }

    @Override public String self() { return destination.href(); }

    /** Whether something is on its way that was not tried yet. */
    public boolean expecting() { return letters.stream().anyMatch(letter -> letter.state() == LetterState.WAITING && letter.tries() == 0); }
}
