package org.gongzhi.followup;

/** Where a problem was found. (domain.md M21, M22, M64, M125) */
public enum FollowUpSource {

    SCORE("考核得分"),
    INSPECTION("督查检查"),
    APPRAISAL("评议意见"),
    OVERDUE("逾期未办"),
    RESIDENT("居民反映"),
    AUDIT("审计发现"),
    MEETING("周例会交办");

    private final String label;

    FollowUpSource(String label) {
        this.label = label;
    }

    public String label() { return label; }
}
