package org.gongzhi.register.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.gongzhi.register.definition.State;
import org.gongzhi.register.web.EntryPage.Fact;
import org.jspecify.annotations.Nullable;

/** An entry on a sheet of A4. */
@Template("register/print")
public record PrintPage(String entry, String title, String number, State state, List<Fact> facts, @Nullable String createdBy, Instant createdAt, LocalDate today) implements Page {

    @Override public String self() { return entry + "/print"; }

    /** Short fields stand two in a row, in pairs. */
    public List<List<Fact>> pairs() {
        var brief = facts.stream().filter(fact -> !fact.isWide()).toList();
        return IntStream.range(0, (brief.size() + 1) / 2).mapToObj(i -> brief.subList(2 * i, Math.min(2 * i + 2, brief.size()))).toList();
    }

    public List<Fact> wide() { return facts.stream().filter(Fact::isWide).toList(); }
}
