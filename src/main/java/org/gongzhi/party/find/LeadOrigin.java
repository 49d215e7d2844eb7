package org.gongzhi.party.find;

/** Who said it. */
public enum LeadOrigin {

    SELF("本人申报"),
    ORGANIZATION("所在组织经本人同意告知"),
    BRANCH("党组织经本人同意登记");

    private final String label;

    LeadOrigin(String label) {
        this.label = label;
    }

    public String label() { return label; }
}
