package org.gongzhi.register.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Month;
import org.gongzhi.register.EntryId;
import org.gongzhi.register.Register;
import org.gongzhi.register.definition.Definition;
import org.gongzhi.register.definition.Field;
import org.gongzhi.register.value.PlaceNames;
import org.gongzhi.register.value.Shown;
import org.gongzhi.register.value.Values;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A register by its states, and by its days. */
@Component
@Transactional(readOnly = true)      // a page is one look at the books, on one connection
class BoardPages {

    private static final int LINES = 3;

    private record Placed(String state, UUID id, String number, String title, String data, @Nullable LocalDate due) {}

    private record Counted(String state, int count) {}

    private record Dated(UUID id, String title, String state, String day) {}

    private final JdbcClient db;
    private final Scopes scopes;
    private final PlaceNames places;
    private final Clock clock;

    BoardPages(JdbcClient db, Scopes scopes, PlaceNames places, Clock clock) {
        this.db = db;
        this.scopes = scopes;
        this.places = places;
        this.clock = clock;
    }

    BoardPage board(Register register, Viewer viewer) {
        var definition = register.definition();
        var states = definition.lifecycle().states();
        var scope = Scope.of(register, register.reachOf(viewer)).params();
        var keys = states.stream().map(state -> state.key()).toArray(String[]::new);
        var counts = counts(scope, keys);
        var cards = cards(definition, placed(scope, keys));
        var lanes = states.stream().map(state -> new BoardPage.Lane(state, counts.getOrDefault(state.key(), 0), cards.getOrDefault(state.key(), List.of()))).toList();
        return new BoardPage(RegisterHead.of(register, viewer), lanes);
    }

    private Map<String, Integer> counts(Map<String, @Nullable Object> scope, String[] keys) {
        return db.sql("""
                        select s.state, c.count
                          from unnest(:states::text[]) as s (state)
                         cross join lateral (select count(*)::int as count
                                               from (select
                                                       from register_entry e
                        """ + EntrySql.REACHED + """
                                                        and e.state = s.state
                                                      limit :many) few) c
                        """).params(scope).param("states", keys).param("many", BoardPage.MANY).query(Counted.class).list().stream()
                .collect(Collectors.toMap(Counted::state, Counted::count));
    }

    private List<Placed> placed(Map<String, @Nullable Object> scope, String[] keys) {
        return db.sql("""
                        select s.state, c.id, c.number, c.title, c.data, (select min(d.due_on) from register_due d where d.entry_id = c.id) as due
                          from unnest(:states::text[]) as s (state)
                         cross join lateral (select e.id, e.number, e.title, e.data, e.serial
                                               from register_entry e
                        """ + EntrySql.REACHED + """
                                                and e.state = s.state
                                              order by e.serial desc
                                              limit :cards) c
                         order by c.serial desc
                        """).params(scope).param("states", keys).param("cards", BoardPage.CARDS).query(Placed.class).list();
    }

    private Map<String, List<BoardPage.Card>> cards(Definition definition, List<Placed> placed) {
        var title = definition.title();
        var fields = definition.fields(definition.look().columns()).stream().filter(field -> !field.equals(title)).toList();
        var values = placed.stream().map(one -> Values.of(one.data())).toList();
        var shown = new Shown(places.names(Shown.regionsOf(fields, values)));
        var today = LocalDate.now(clock);
        return IntStream.range(0, placed.size()).boxed().collect(Collectors.groupingBy(i -> placed.get(i).state(),
                Collectors.mapping(i -> card(placed.get(i), lines(fields, values.get(i), shown), today), Collectors.toList())));
    }

    private static BoardPage.Card card(Placed one, List<String> lines, LocalDate today) {
        return new BoardPage.Card(new EntryId(one.id()), one.number(), one.title(), lines, one.due() == null ? "" : one.due().toString(), one.due() != null && one.due().isBefore(today));
    }

    private static List<String> lines(List<Field> fields, Values values, Shown shown) {
        return fields.stream().map(field -> shown.text(field, values.get(field.key()))).filter(text -> !text.isEmpty()).limit(LINES).toList();
    }

    CalendarPage calendar(Register register, @Nullable YearMonth asked, Viewer viewer) {
        var by = register.definition().look().calendar();
        if (by == null) throw new Missing();
        var month = asked == null ? YearMonth.now(clock) : asked;
        var days = new Scope.Days(scopes.slot(register.key(), by), Month.first(month), Month.last(month));
        var dated = db.sql(EntrySql.CALENDAR).params(new Scope(register, register.reachOf(viewer), Map.of(), Map.of(), Map.of(), days).params())
                .param("state", null).param("rows", CalendarPage.ITEMS + 1).query(Dated.class).list();
        var shown = dated.stream().collect(Collectors.groupingBy(Dated::day, TreeMap::new, Collectors.toList())).entrySet().stream()
                .map(day -> day(LocalDate.parse(day.getKey()), day.getValue(), register)).toList();
        return new CalendarPage(RegisterHead.of(register, viewer), month, by, register.definition().field(by).label(), LocalDate.now(clock), shown);
    }

    private static CalendarPage.Day day(LocalDate date, List<Dated> dated, Register register) {
        var items = dated.stream().limit(CalendarPage.ITEMS).map(one -> new CalendarPage.Item(new EntryId(one.id()), one.title(), EntryLists.state(one.state(), register))).toList();
        return new CalendarPage.Day(date, items, dated.size() > items.size());
    }
}
