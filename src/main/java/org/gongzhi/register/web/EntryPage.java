package org.gongzhi.register.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongzhi.platform.file.Attachment;
import org.gongzhi.platform.move.Action;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.gongzhi.register.EntryId;
import org.gongzhi.register.definition.State;
import org.jspecify.annotations.Nullable;

/**
 * One entry: where it stands, what it holds, what may happen next.
 *
 * @param values as they are stored, by field
 * @param facts  as they are read
 * @param past   what was written in fields that are asked for no more
 * @param sealed whether something of it is sealed
 */
@Template("register/show")
public record EntryPage(EntryId id, RegisterHead register, int version, String number, String title, State state, List<State> path, Instant enteredAt, Map<String, Object> values,
        List<Fact> facts, List<Fact> past, List<Due> dues, List<Choice> moves, boolean mayEdit, boolean sealed, Instant createdAt, @Nullable String createdBy, Instant changedAt)
        implements Page {

    /**
     * @param href where what it names has its page; empty when it has none
     * @param table the headings and the rows of a table; empty when it is none
     */
    public record Fact(String field, String label, String text, String href, boolean prose, boolean computed, List<List<String>> table, List<Attachment> files) {

        public boolean isEmpty() { return text.isEmpty() && table.isEmpty() && files.isEmpty(); }

        public boolean isWide() { return prose || !table.isEmpty() || !files.isEmpty(); }
    }

    /** A move that this viewer may make. */
    public record Choice(Action action, String tone, boolean noteRequired, List<Input> asked) {}

    public record Due(String label, LocalDate due, boolean late) {}

    @Override public String self() { return register.href() + "/" + id; }

    public String timeline() { return self() + "/timeline"; }

    public boolean isOnPath() { return path.contains(state) && path.size() > 1; }
}
