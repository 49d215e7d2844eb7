package org.gongzhi.indicator;

/**
 * One figure that the district answers for. A module declares its figures as beans.
 *
 * <p>{@code facts} is a query over {@code scope}, a single row that says what is asked: {@code scope.low} and
 * {@code scope.high} (region codes, inclusive), {@code scope.first_day} and {@code scope.last_day} (dates, inclusive),
 * {@code scope.since} and {@code scope.until} (the same as instants, until exclusive), {@code scope.as_of} (the last day, or
 * today if that comes first, for stocks) and {@code scope.as_of_until} (the end of that day). It filters by them itself, so that its indexes serve it, and yields {@code region, on_date, subject, subject_id, label, href, field, amount, key, counts}.
 * Three promises: (on_date, subject_id, field) is unique; {@code field} is in the words of people and never null; the facts
 * of a smaller region are those facts of the larger one that lie in it.
 *
 * @param audience the permission to read what it counts; without it the figure does not exist for a viewer
 * @param field    what {@code field} holds, such as 服务领域
 * @param stock    a state at the end of the period instead of what happened within it
 * @param card     its rank among the figures on somebody's first page; zero keeps it off
 */
public record Figure(String code, String audience, String group, String label, String unit, String definition, String source,
        Aggregate aggregate, int decimals, String field, boolean stock, int card, String facts) {

    public static Figure of(String code, String audience, String group, String label, String unit, Aggregate aggregate) {
        int decimals = aggregate == Aggregate.COUNT || aggregate == Aggregate.DISTINCT ? 0 : 1;
        return new Figure(code, audience, group, label, unit, "", "", aggregate, decimals, "分类", false, 0, "");
    }

    /** @param source the rule or document that asks for it */
    public Figure means(String definition, String source) {
        return new Figure(code, audience, group, label, unit, definition, source, aggregate, decimals, field, stock, card, facts);
    }

    public Figure decimals(int decimals) {
        return new Figure(code, audience, group, label, unit, definition, source, aggregate, decimals, field, stock, card, facts);
    }

    public Figure by(String field) {
        return new Figure(code, audience, group, label, unit, definition, source, aggregate, decimals, field, stock, card, facts);
    }

    public Figure atTheEnd() {
        return new Figure(code, audience, group, label, unit, definition, source, aggregate, decimals, field, true, card, facts);
    }

    public Figure card(int rank) {
        return new Figure(code, audience, group, label, unit, definition, source, aggregate, decimals, field, stock, rank, facts);
    }

    public Figure facts(String facts) {
        return new Figure(code, audience, group, label, unit, definition, source, aggregate, decimals, field, stock, card, facts);
    }

    public String href() { return "/figures/" + code; }
}
