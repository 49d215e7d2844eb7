package org.gongzhi.party.coverage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToLongFunction;
import org.gongzhi.organization.OrganizationKind;
import org.gongzhi.party.body.FormingMode;
import org.gongzhi.platform.page.Chart;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Series;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/**
 * The two coverages on a day. Every number opens to its organizations.
 *
 * @param day       that is shown
 * @param then      the same as it was known at the end of that day; null when that is what is shown, or nothing differs
 * @param corrected organizations of which something else is known by now
 * @param rows      by place, one level below
 * @param narrower  how a place's code goes on being narrowed; false at the bottom
 */
@Template("party/coverage/show")
public record CoveragePage(CoverageFilter filter, String place, LocalDate day, LocalDate today, Counts counts, @Nullable Counts then, List<CoverageAt.Corrected> corrected,
        List<Row> rows, List<Row> kinds, List<Row> fields, List<Row> modes, List<Aim> aims, List<Option> places, long formed) implements Listing<CoveragePage.Row> {

    /** One line of a table and the address of what stands behind it. */
    public record Row(
            String code,
            @Heading("分组") String label,
            @Heading("在册组织") long registered,
            @Heading("组织覆盖") long organization,
            @Heading("组织覆盖率（%）") @Nullable BigDecimal organizationPercent,
            @Heading("工作覆盖") long work,
            @Heading("工作覆盖率（%）") @Nullable BigDecimal workPercent,
            @Heading("单独建立") long solo,
            @Heading("联合建立") long joint,
            @Heading("挂靠") long attached,
            @Heading("只有工作覆盖") long onlyWork,
            @Heading("没有任何覆盖") long nothing,
            @Heading("有效覆盖") long effective,
            CoverageFilter filter) {

        static Row of(String code, String label, Counts c, CoverageFilter filter) {
            return new Row(code, label, c.registered(), c.organization(), c.organizationRate().percent(), c.work(), c.workRate().percent(), c.solo(), c.joint(), c.attached(),
                    c.onlyWork(), c.nothing(), c.effective(), filter);
        }

        public String href(CoverageState state) { return filter.of(state).href(LIST); }
    }

    /** @param value aimed at; {@code reached} is the same number today */
    public record Aim(Target what, BigDecimal value, @Nullable BigDecimal reached) {

        public boolean met() { return reached != null && reached.compareTo(value) >= 0; }
    }

    static final String LIST = "/party-coverage/organizations";

    @Override public String self() { return filter.href("/party-coverage"); }

    @Override public String sheetName() { return "两个覆盖"; }

    public String sheetHref() { return self() + (self().contains("?") ? "&" : "?") + "format=xlsx"; }

    public String href(CoverageState state) { return filter.of(state).href(LIST); }

    /** What was known at the end of the day. */
    public String thenHref() { return filter.asKnown(day).href("/party-coverage"); }

    public String nowHref() { return filter.asKnown(null).href("/party-coverage"); }

    public Chart towns() {
        return new Chart("coverage-by-place", "各地由什么覆盖", Chart.Kind.STACK, rows.stream().map(Row::label).toList(),
                List.of(series("单独建立", CoverageState.SOLO, Row::solo), series("联合建立", CoverageState.JOINT, Row::joint), series("挂靠", CoverageState.ATTACHED, Row::attached),
                        series("只有工作覆盖", CoverageState.ONLY_WORK, Row::onlyWork), series("没有任何覆盖", CoverageState.NOTHING, Row::nothing)),
                "家", rows.stream().map(row -> row.href(CoverageState.ALL)).toList());
    }

    public Chart modes(String title) {
        return new Chart("coverage-by-mode", title, Chart.Kind.PIE, modes.stream().map(Row::label).toList(),
                List.of(new Series("覆盖组织", modes.stream().map(Row::organization).toList())), "家", modes.stream().map(row -> row.href(CoverageState.ORGANIZATION)).toList());
    }

    private Series series(String name, CoverageState state, ToLongFunction<Row> count) {
        return new Series(name, rows.stream().map(count::applyAsLong).toList(), rows.stream().map(row -> row.href(state)).toList());
    }

    static String kind(String code) { return OrganizationKind.valueOf(code).label(); }

    static String mode(String code) { return FormingMode.valueOf(code).label(); }
}
