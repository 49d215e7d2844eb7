package org.gongzhi.register.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.district.PerDistrict;
import org.gongzhi.platform.move.Stage.Tone;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.RegionChoices;
import org.gongzhi.platform.search.Bigrams;
import org.gongzhi.register.EntryId;
import org.gongzhi.register.Register;
import org.gongzhi.register.definition.Field;
import org.gongzhi.register.definition.State;
import org.gongzhi.register.value.PlaceNames;
import org.gongzhi.register.value.Shown;
import org.gongzhi.register.value.Values;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Many entries at once. */
@Component
@Transactional(readOnly = true)      // a page is one look at the books, on one connection
class EntryLists {

    record Found(UUID id, long serial, String number, String title, String state, String region, String place, String data, Instant createdAt) {}

    /** Of each reach. Places come and go once in years; each list would ask for them. */
    private final PerDistrict<Map<String, List<Option>>> choices = new PerDistrict<>(Duration.ofMinutes(1));
    private final JdbcClient db;
    private final Scopes scopes;
    private final PlaceNames places;
    private final RegionChoices regions;

    EntryLists(JdbcClient db, Scopes scopes, PlaceNames places, RegionChoices regions) {
        this.db = db;
        this.scopes = scopes;
        this.places = places;
        this.regions = regions;
    }

    /** @param before the serial number at which the page before ended; null for the first page @param whole all fields, for a sheet */
    EntryListPage list(Register register, EntryFilter filter, @Nullable Long before, int limit, boolean whole, Viewer viewer) {
        var definition = register.definition();
        var found = found(scopes.of(register, filter, viewer), filter, before, limit + 1);
        var page = found.size() > limit ? found.subList(0, limit) : found;
        var fields = whole ? EntrySheet.fields(definition) : definition.fields(definition.look().columns());
        var values = page.stream().map(one -> Values.of(one.data())).toList();
        var shown = new Shown(places.names(Shown.regionsOf(fields, values)));
        var rows = IntStream.range(0, page.size()).mapToObj(i -> row(page.get(i), values.get(i), register, fields, shown)).toList();
        return new EntryListPage(RegisterHead.of(register, viewer), filter, fields.stream().map(field -> new EntryListPage.Column(field.key(), field.label(), field.isNumber())).toList(),
                FilterFields.of(definition), placesOf(viewer), definition.lifecycle().states(), rows, found.size() > limit ? page.get(limit - 1).serial() : null,
                EntrySheet.columns(definition, shown));
    }

    /** The one statement behind the lists of all registers. */
    private List<Found> found(Scope scope, EntryFilter filter, @Nullable Long before, int rows) {
        var oldestFirst = scope.register().definition().look().oldestFirst();
        var sql = scope.days() == null ? oldestFirst ? EntrySql.OLDEST_FIRST : EntrySql.NEWEST_FIRST : oldestFirst ? EntrySql.OLDEST_OF_DAYS : EntrySql.NEWEST_OF_DAYS;
        return db.sql(sql)
                .params(scope.params())
                .param("state", filter.state())
                .param("q", filter.q())
                .param("bigrams", Bigrams.of(filter.q() == null ? "" : filter.q()))
                .param("before", before == null ? oldestFirst ? 0L : Long.MAX_VALUE : before)
                .param("rows", rows)
                .query(Found.class)
                .list();
    }

    private List<Option> placesOf(Viewer viewer) {
        if (viewer.reach().region().length() >= 12 || viewer.reach().organization() != null) return List.of();
        return choices.get(ConcurrentHashMap::new).computeIfAbsent(viewer.reach().region(), reach -> {
            var below = regions.below(viewer);
            return below.size() > 1 ? below : List.of();
        });
    }

    private static EntryListPage.Row row(Found found, Values values, Register register, List<Field> fields, Shown shown) {
        return new EntryListPage.Row(new EntryId(found.id()), found.serial(), found.number(), found.title(), state(found.state(), register), found.region(), found.place(), values.all(),
                fields.stream().map(field -> shown.text(field, values.get(field.key()))).toList(), found.createdAt());
    }

    /** A state that a later version has given up is shown by its key. */
    static State state(String key, Register register) {
        return register.definition().findState(key).orElseGet(() -> new State(register.key(), key, key, Tone.QUIET, false));
    }
}
