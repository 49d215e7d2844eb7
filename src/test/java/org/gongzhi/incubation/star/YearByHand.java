package org.gongzhi.incubation.star;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The yearly stars as somebody would come to them with the seed document, a pencil and nothing of the program. (domain.md C8, M65) */
final class YearByHand {

    /**
     * One organization's year.
     *
     * @param months   points of its months; an exempt month is not among them
     * @param peers    the votes of others, its own left out
     * @param voices   levels of the public's voices that were not excluded
     * @param settled  what somebody settled where months, peers or public came to nothing, by its name
     * @param list     NONE, ABNORMAL or SERIOUS
     */
    record Year(UUID id, boolean exempt, BigDecimal party, List<BigDecimal> months, BigDecimal self, List<BigDecimal> peers, List<Integer> voices,
            Map<String, BigDecimal> settled, String list) {

        Year with(BigDecimal party, BigDecimal self) { return new Year(id, exempt, party, months, self, peers, voices, settled, list); }
    }

    /** @param five how many percent may have five stars; null: any */
    record Rules(@Nullable Integer trim, @Nullable Integer five, @Nullable Integer four, int sample, boolean partyDecides) {}

    record Result(BigDecimal total, int stars, int rank) {}

    private static final class Row {
        Year year;
        BigDecimal total;
        BigDecimal heard;
        int stars;
    }

    private final Rules rules;

    YearByHand(Rules rules) {
        this.rules = rules;
    }

    Map<UUID, Result> results(List<Year> years) {
        var rows = new ArrayList<Row>();
        for (var year : years) if (!year.exempt()) rows.add(row(year));
        limit(rows, 5, rules.five());
        limit(rows, 4, rules.four());
        var results = new HashMap<UUID, Result>();
        for (var row : rows) {
            int better = 0;
            for (var other : rows) if (compare(other, row) > 0) better++;
            results.put(row.year.id(), new Result(row.total, row.stars, better + 1));
        }
        return results;
    }

    private Row row(Year year) {
        var row = new Row();
        row.year = year;
        row.heard = year.voices().size() < rules.sample() ? year.settled().get("public") : mean(year.voices().stream().map(BigDecimal::valueOf).toList(), 20, 6);
        var monthly = year.months().isEmpty() ? year.settled().get("monthly") : mean(year.months(), 10, 20);
        var peers = year.peers().isEmpty() ? year.settled().get("peer") : trimmed(year.peers());
        row.total = percent(30, year.party()).add(percent(20, monthly)).add(percent(10, year.self())).add(percent(15, peers)).add(percent(25, row.heard));
        row.stars = 1;
        for (int floor = 60; floor <= 90; floor += 10) if (row.total.compareTo(BigDecimal.valueOf(floor)) >= 0) row.stars++;
        if (year.party().compareTo(BigDecimal.valueOf(60)) < 0) row.stars = Math.min(row.stars, 3);
        if (year.list().equals("ABNORMAL")) row.stars = Math.min(row.stars, 2);
        if (year.list().equals("SERIOUS")) row.stars = 0;
        return row;
    }

    private BigDecimal trimmed(List<BigDecimal> votes) {
        var kept = new ArrayList<>(votes);
        if (rules.trim() != null && kept.size() >= rules.trim()) {
            kept.remove(Collections.max(kept));
            kept.remove(Collections.min(kept));
        }
        return mean(kept, 1, 6);
    }

    /** Whoever is equal at the border goes down together. */
    private void limit(List<Row> rows, int stars, @Nullable Integer percent) {
        if (percent == null) return;
        int places = rows.size() * percent / 100;
        var candidates = rows.stream().filter(row -> row.stars == stars).toList();
        var down = new ArrayList<Row>();
        for (var row : candidates) {
            int asGood = 0;
            for (var other : candidates) if (compare(other, row) >= 0) asGood++;
            if (asGood > places) down.add(row);
        }
        down.forEach(row -> row.stars--);
    }

    private int compare(Row one, Row other) {
        int total = one.total.compareTo(other.total);
        if (total != 0 || !rules.partyDecides()) return total;
        int party = one.year.party().compareTo(other.year.party());
        return party != 0 ? party : one.heard.compareTo(other.heard);
    }

    private static BigDecimal mean(List<BigDecimal> values, int times, int decimals) {
        var sum = BigDecimal.ZERO;
        for (var value : values) sum = sum.add(value);
        return sum.multiply(BigDecimal.valueOf(times)).divide(BigDecimal.valueOf(values.size()), decimals, RoundingMode.HALF_UP);
    }

    private static BigDecimal percent(int share, BigDecimal of) { return of.multiply(BigDecimal.valueOf(share)).movePointLeft(2); }
}
