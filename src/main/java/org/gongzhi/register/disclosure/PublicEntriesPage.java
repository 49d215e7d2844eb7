package org.gongzhi.register.disclosure;

import java.util.List;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.gongzhi.register.EntryId;
import org.gongzhi.register.definition.State;
import org.jspecify.annotations.Nullable;

/** What one register publishes. @param next where the following entries begin; null when there are none */
@Template("register/disclosure/entries")
public record PublicEntriesPage(String key, String name, String noun, String about, List<Row> rows, @Nullable Long next) implements Page {

    public record Row(EntryId id, long serial, String title, State state, String line) {

        public String href() { return "/portal/registers/" + state.register() + "/" + id; }
    }

    @Override public String self() { return "/portal/registers/" + key; }

    public @Nullable String nextHref() { return next == null ? null : self() + "?before=" + next; }
}
