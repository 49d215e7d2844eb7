package org.gongzhi.indicator;

/** How a figure's facts become its value. Of no facts a count or sum is zero, while an average or ratio is unknown. */
public enum Aggregate {

    COUNT   ("条数",     "count(f.subject_id)"),
    SUM     ("合计",     "coalesce(sum(f.amount), 0)"),
    AVERAGE ("平均",     "avg(f.amount)"),
    DISTINCT("去重计数", "count(distinct f.key)"),
    RATIO   ("占比",     "100.0 * count(*) filter (where f.counts) / nullif(count(f.subject_id), 0)");

    private final String label;
    private final String sql;

    Aggregate(String label, String sql) {
        this.label = label;
        this.sql = sql;
    }

    public String label() { return label; }

    String sql() { return sql; }
}
