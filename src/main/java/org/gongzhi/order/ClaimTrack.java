package org.gongzhi.order;

/** The four claim tracks 四领 (domain.md M72): what kind of work an organization takes up. */
public enum ClaimTrack {

    PARTY_RED       ("红色领航", "党建引领、政策宣讲、主题活动"),
    GOVERNANCE_HARD ("治理领难", "物业、停车、堆物、纠纷等治理难题"),
    VOLUNTEER       ("志愿领跑", "便民服务、文明实践、应急值守"),
    VULNERABLE      ("关爱领亲", "结对关心老人、儿童、残疾人和困难家庭");

    private final String label;
    private final String hint;

    ClaimTrack(String label, String hint) {
        this.label = label;
        this.hint = hint;
    }

    public String label() { return label; }

    public String hint() { return hint; }
}
