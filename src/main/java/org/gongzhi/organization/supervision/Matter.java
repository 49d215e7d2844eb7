package org.gongzhi.organization.supervision;

import java.util.UUID;

/**
 * The kinds of matters between the registrar and an organization.
 *
 * @see MatterPage
 */
public enum Matter {

    INSPECTION("inspection", "年度检查", "inspections", "organization_inspection", "supervision.read"),
    GRADE("grade", "等级评估", "grades", "organization_grade", "supervision.read"),
    CREDIT("credit", "信用名录", "credit", "organization_credit", "supervision.read"),
    WARNING("warning", "风险预警", "warnings", "organization_warning", "supervision.watch"),
    UPDATE("data-update", "动态数据", "updates", "organization_update", "supervision.read"),
    ENFORCEMENT("enforcement", "执法监察", "enforcement", "organization_enforcement", "supervision.read"),
    DORMANCY("dormancy", "“僵尸型”清理", "dormancy", "organization_dormancy", "supervision.watch"),
    PARTY_FORM("party-form", "五个同步", "party-forms", "organization_party_form", "supervision.read"),
    ELECTION("council-election", "换届监督", "elections", "organization_election", "supervision.read");

    private final String subject;
    private final String label;
    private final String noun;
    private final String table;
    private final String permission;

    Matter(String subject, String label, String noun, String table, String permission) {
        this.subject = subject;
        this.label = label;
        this.noun = noun;
        this.table = table;
        this.permission = permission;
    }

    /** As it stands in the journal, and as the subject of files. */
    public String subject() { return subject; }

    public String label() { return label; }

    public String path() { return "/supervision/" + noun; }

    public String href(UUID id) { return path() + "/" + id; }

    /** What it takes to read them. */
    String permission() { return permission; }

    String table() { return table; }

    String noun() { return noun; }
}
