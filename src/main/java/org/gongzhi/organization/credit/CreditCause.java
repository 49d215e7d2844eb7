package org.gongzhi.organization.credit;

import org.gongzhi.organization.CreditList;

/** Why an organization comes on a list. (60号令; domain.md C2) */
public enum CreditCause {

    REPORT_MISSED(CreditList.ABNORMAL, true, "未按规定时限和要求报送年度报告"),
    REPORT_DEFECTIVE(CreditList.ABNORMAL, true, "年度报告隐瞒真实情况、弄虚作假或补正不到位"),
    NO_PARTY(CreditList.ABNORMAL, true, "未按要求设立党组织"),
    RECTIFICATION_OVERDUE(CreditList.ABNORMAL, true, "被责令整改，期限届满未完成"),
    FUNDRAISING_UNQUALIFIED(CreditList.ABNORMAL, true, "不再符合公开募捐资格条件"),
    FUNDRAISING_IDLE(CreditList.ABNORMAL, true, "公开募捐活动连续六个月没有开展"),
    LIGHT_PENALTY(CreditList.ABNORMAL, false, "受到警告或者不满规定数额的罚款"),
    UNREACHABLE(CreditList.ABNORMAL, true, "通过登记的住所无法取得联系"),
    OTHER(CreditList.ABNORMAL, true, "法律法规规定应当列入的其他情形"),
    ABNORMAL_TOO_LONG(CreditList.SERIOUS, false, "被列入活动异常名录满规定年限"),
    FRAUDULENT_CHANGE(CreditList.SERIOUS, false, "弄虚作假办理变更登记，被撤销变更"),
    SUSPENDED(CreditList.SERIOUS, false, "受到限期停止活动处罚"),
    HEAVY_FINE(CreditList.SERIOUS, false, "受到规定数额以上罚款"),
    REPEATED_PENALTIES(CreditList.SERIOUS, false, "规定年限内多次受到警告或者罚款"),
    JUDGMENT_DEFAULTER(CreditList.SERIOUS, false, "被司法机关纳入失信被执行人名单"),
    REVOKED(CreditList.SERIOUS, false, "被吊销登记证书或者撤销登记");

    private final CreditList list;
    private final boolean remediable;
    private final String label;

    CreditCause(CreditList list, boolean remediable, String label) {
        this.list = list;
        this.remediable = remediable;
        this.label = label;
    }

    public CreditList list() { return list; }

    /** Whether there is something to put right: then it takes an application to leave. */
    public boolean isRemediable() { return remediable; }

    public String label() { return label; }
}
