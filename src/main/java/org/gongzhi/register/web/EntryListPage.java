package org.gongzhi.register.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.SheetColumn;
import org.gongzhi.platform.page.Tab;
import org.gongzhi.platform.page.Template;
import org.gongzhi.register.EntryId;
import org.gongzhi.register.definition.State;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a register, in the columns that it declares.
 *
 * @param filters what can be asked for
 * @param places  of which the entries of one can be shown; empty when there is but one
 * @param next    where the following entries begin; null when there are none
 */
@Template("register/list")
public record EntryListPage(RegisterHead register, EntryFilter filter, List<Column> columns, List<Filter> filters, List<Option> places, List<State> states, List<Row> rows,
        @Nullable Long next, @JsonIgnore List<SheetColumn<EntryListPage.Row>> sheet) implements Listing<EntryListPage.Row> {

    /** @param number whether it is read from the right */
    public record Column(String field, String label, boolean number) {}

    /** @param kind choice, yesno, range, text or place */
    public record Filter(String field, String label, String kind, String hint, List<Option> options) {}

    /** @param values as they are stored, by field @param cells as they are read, by column */
    public record Row(EntryId id, long serial, String number, String title, State state, String region, String place, Map<String, Object> values, List<String> cells, Instant createdAt) {

        public String href() { return "/registers/" + state.register() + "/" + id; }
    }

    @Override public String self() { return filter.href(); }

    @Override public String sheetName() { return register.name(); }

    @Override public List<SheetColumn<Row>> sheetColumns() { return sheet; }

    public @Nullable String nextHref() { return next == null ? null : filter.with("before=" + next); }

    public String sheetHref() { return filter.with("format=xlsx"); }

    public List<Tab> stateTabs() {
        var tabs = new ArrayList<>(List.of(new Tab("全部", filter.in(null))));
        states.forEach(state -> tabs.add(new Tab(state.label(), filter.in(state.key()))));
        return tabs;
    }
}
