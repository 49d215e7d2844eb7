package org.gongzhi.party.life;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Whose year is to be seen, for whoever has several branches: what each has held so far. */
@Template("party/life/years")
public record OwnYearPage(String query, List<Row> rows, boolean more) implements Page {

    /** @param held meetings of this year that took place; @param latest the day of the last one ever */
    public record Row(UUID id, long serial, String name, int held, @Nullable LocalDate latest) {

        public String href() { return "/party/year/" + id; }
    }

    @Override public String self() { return "/party/year"; }

    public @Nullable String next() {
        return more ? UriComponentsBuilder.fromPath(self()).queryParam("query", "{query}").queryParam("after", rows.get(rows.size() - 1).serial()).encode().buildAndExpand(query).toString() : null;
    }
}
