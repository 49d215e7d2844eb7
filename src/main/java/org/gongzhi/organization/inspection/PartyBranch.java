package org.gongzhi.organization.inspection;

import org.gongzhi.organization.sync.PartyMode;

/** Which Party organization there is. */
public enum PartyBranch {

    OWN("单独党组织", PartyMode.OWN), JOINT("联合党组织", PartyMode.JOINT), ATTACHED("挂靠其他党组织", PartyMode.ATTACHED), NONE("没有党组织，有党建指导员", PartyMode.INSTRUCTOR);

    private final String label;
    private final PartyMode mode;

    PartyBranch(String label, PartyMode mode) {
        this.label = label;
        this.mode = mode;
    }

    public String label() { return label; }

    PartyMode mode() { return mode; }
}
