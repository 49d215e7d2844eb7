package org.gongzhi.appraisal.calculation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.gongzhi.appraisal.scheme.Band;
import org.gongzhi.appraisal.scheme.Item;
import org.gongzhi.appraisal.scheme.Scheme;
import org.jspecify.annotations.Nullable;

/** The rules of schemes once more: one subject after the other, in loops, as somebody would do it with pencil and paper. */
final class Naive {

    /** @param points by item @param facts by code */
    record Subject(UUID id, Map<String, BigDecimal> points, Map<String, String> facts, boolean exempt) {}

    static final class Sheet {
        final Subject subject;
        BigDecimal total = BigDecimal.ZERO;
        boolean vetoed;
        int band;
        final List<String> reasons = new ArrayList<>();

        Sheet(Subject subject) {
            this.subject = subject;
        }
    }

    private final Scheme scheme;
    private final List<Predicate<Sheet>> gates;
    private final List<Band> bands;

    /** @param gates the conditions of the scheme's gates, in Java */
    Naive(Scheme scheme, List<Predicate<Sheet>> gates) {
        this.scheme = scheme;
        this.gates = gates;
        this.bands = scheme.bands();
    }

    Map<UUID, NaiveResult> results(List<Subject> subjects) {
        var sheets = subjects.stream().filter(subject -> !subject.exempt()).map(this::sheet).toList();
        for (int band = bands.size(); band >= 1; band--) quota(sheets, band);
        var results = new LinkedHashMap<UUID, NaiveResult>();
        for (var sheet : sheets)
            results.put(sheet.subject.id(), new NaiveResult(sheet.total, sheet.band == 0 ? null : bands.get(sheet.band - 1).code(), rank(sheet, sheets), sheet.reasons));
        return results;
    }

    private Sheet sheet(Subject subject) {
        var sheet = new Sheet(subject);
        var bonus = BigDecimal.ZERO;
        for (var item : scheme.items()) {
            var points = subject.points().get(item.code());
            var weighed = points.multiply(weight(item));
            if (item.bonus()) bonus = bonus.add(weighed);
            else sheet.total = sheet.total.add(weighed);
            if (item.veto() && points.compareTo(item.least()) <= 0) sheet.vetoed = true;
        }
        sheet.total = sheet.total.add(bonus.min(scheme.bonusCap())).max(BigDecimal.ZERO);
        for (var band : bands) if (sheet.total.compareTo(band.floor()) >= 0) sheet.band++;
        int earned = sheet.band;
        if (sheet.vetoed) {
            sheet.reasons.add("VETO");
            sheet.band = Math.min(sheet.band, indexOf(scheme.vetoBand()));
        }
        if (bonus.compareTo(scheme.bonusCap()) > 0) sheet.reasons.add("BONUS");
        for (int n = 0; n < gates.size(); n++) {
            if (!gates.get(n).test(sheet)) continue;
            int cap = indexOf(scheme.gates().get(n).capBand());
            if (cap < earned) sheet.reasons.add("GATE");
            sheet.band = Math.min(sheet.band, cap);
        }
        return sheet;
    }

    private BigDecimal weight(Item item) { return scheme.group(item.group()).orElseThrow().weight(); }

    private int indexOf(@Nullable String band) {
        for (int n = 0; n < bands.size(); n++) if (bands.get(n).code().equals(band)) return n + 1;
        return 0;
    }

    private void quota(List<Sheet> sheets, int index) {
        var quota = bands.get(index - 1).quotaPercent();
        if (quota == null) return;
        int limit = quota.multiply(BigDecimal.valueOf(sheets.size())).divide(BigDecimal.valueOf(100), 0, RoundingMode.FLOOR).intValueExact();
        var inBand = sheets.stream().filter(sheet -> sheet.band == index).toList();
        var tooMany = inBand.stream().filter(sheet -> inBand.stream().filter(other -> compare(other, sheet) >= 0).count() > limit).toList();
        for (var sheet : tooMany) {
            sheet.band--;
            sheet.reasons.add("QUOTA");
        }
    }

    private @Nullable Integer rank(Sheet sheet, List<Sheet> sheets) {
        if (sheet.vetoed) return null;
        int better = 0;
        for (var other : sheets) if (!other.vetoed && compare(other, sheet) > 0) better++;
        return better + 1;
    }

    private int compare(Sheet one, Sheet other) {
        int compared = one.total.compareTo(other.total);
        for (var tie : scheme.ties()) if (compared == 0) compared = sum(one, tie).compareTo(sum(other, tie));
        return compared;
    }

    BigDecimal sum(Sheet sheet, String groupOrItem) {
        if (scheme.group(groupOrItem).isEmpty()) return sheet.subject.points().get(groupOrItem);
        return scheme.items().stream()
                .filter(item -> item.group().equals(groupOrItem))
                .map(item -> sheet.subject.points().get(item.code()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
