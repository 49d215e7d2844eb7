package org.gongzhi.indicator;

import org.jspecify.annotations.Nullable;

/**
 * One figure that the district answers for. A module declares its figures as beans.
 *
 * <p>{@code facts} is a query over {@code scope}, a single row that says what is asked: {@code scope.low} and
 * {@code scope.high} (region codes, inclusive), {@code scope.first_day} and {@code scope.last_day} (dates, inclusive),
 * {@code scope.since} and {@code scope.until} (the same as instants, until exclusive). It must filter by them itself, so
 * that its indexes serve it, and yields {@code region, on_date, subject, subject_id, label, href, field, amount, key, counts}.
 * Three promises: (on_date, subject_id, field) is unique; {@code field} is in the words of people and never null; the facts
 * of a smaller region are those facts of the larger one that lie in it.
 *
 * @param field what {@code field} holds, such as 服务领域
 * @param stock a state at the end of the period instead of what happened within it
 * @param card  its rank among the figures on somebody's first page; zero keeps it off
 * @param audience the permission whose holders get the card
 */
public record Figure(String code, String group, String label, String unit, String definition, String source, Aggregate aggregate,
        int decimals, String field, boolean stock, int card, @Nullable String audience, String facts) {

    public static Figure of(String code, String group, String label, String unit, Aggregate aggregate) {
        return new Figure(code, group, label, unit, "", "", aggregate, aggregate == Aggregate.COUNT || aggregate == Aggregate.DISTINCT ? 0 : 1,
                "分类", false, 0, null, "");
    }

    /** @param source the rule or document that asks for it */
    public Figure means(String definition, String source) {
        return new Figure(code, group, label, unit, definition, source, aggregate, decimals, field, stock, card, audience, facts);
    }

    public Figure decimals(int decimals) {
        return new Figure(code, group, label, unit, definition, source, aggregate, decimals, field, stock, card, audience, facts);
    }

    public Figure by(String field) {
        return new Figure(code, group, label, unit, definition, source, aggregate, decimals, field, stock, card, audience, facts);
    }

    public Figure atTheEnd() {
        return new Figure(code, group, label, unit, definition, source, aggregate, decimals, field, true, card, audience, facts);
    }

    public Figure card(int rank, String audience) {
        return new Figure(code, group, label, unit, definition, source, aggregate, decimals, field, stock, rank, audience, facts);
    }

    public Figure facts(String facts) {
        return new Figure(code, group, label, unit, definition, source, aggregate, decimals, field, stock, card, audience, facts);
    }

    public String href() { return "/figures/" + code; }
}
