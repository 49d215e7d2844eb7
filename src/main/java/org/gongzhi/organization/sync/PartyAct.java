package org.gongzhi.organization.sync;

import org.gongzhi.organization.supervision.Rule;

/** The registrar's acts that Party work goes along with: the five of decision 4. */
public enum PartyAct {

    FORMATION("成立登记", Rule.SYNC_FORMATION),
    INSPECTION("年度检查", Rule.SYNC_INSPECTION),
    ENFORCEMENT("执法监察", Rule.SYNC_ENFORCEMENT),
    GRADE("等级评估", Rule.SYNC_GRADE),
    ELECTION("换届监督", Rule.SYNC_ELECTION);

    private final String label;
    private final Rule rule;

    PartyAct(String label, Rule rule) {
        this.label = label;
        this.rule = rule;
    }

    public String label() { return label; }

    Rule rule() { return rule; }
}
