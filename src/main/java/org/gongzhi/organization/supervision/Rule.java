package org.gongzhi.organization.supervision;

/** A number that a district may change from a day on, see {@link Rules}. (domain.md C2, decisions 4 and 5) */
public enum Rule {

    SOCIAL_GROUP_TO_UNIT(Group.INSPECTION, "社会团体报业务主管单位的最后一天", Unit.DAY_OF_YEAR),
    SOCIAL_GROUP_TO_REGISTRAR(Group.INSPECTION, "社会团体报登记管理机关的最后一天", Unit.DAY_OF_YEAR),
    SERVICE_TO_UNIT(Group.INSPECTION, "社会服务机构报业务主管单位的最后一天", Unit.DAY_OF_YEAR),
    SERVICE_TO_REGISTRAR(Group.INSPECTION, "社会服务机构报登记管理机关的最后一天", Unit.DAY_OF_YEAR),
    FOUNDATION_TO_REGISTRAR(Group.INSPECTION, "基金会报登记管理机关的最后一天", Unit.DAY_OF_YEAR),
    REPORT_REMIND_DAYS(Group.INSPECTION, "截止前多少天提醒", Unit.DAYS),
    REPORT_CONCLUDE_DAYS(Group.INSPECTION, "收到报告后审查的期限", Unit.DAYS),
    GRADE_5A(Group.GRADE, "5A 级最低分", Unit.POINTS),
    GRADE_4A(Group.GRADE, "4A 级最低分", Unit.POINTS),
    GRADE_3A(Group.GRADE, "3A 级最低分", Unit.POINTS),
    GRADE_2A(Group.GRADE, "2A 级最低分", Unit.POINTS),
    GRADE_YEARS_REGISTERED(Group.GRADE, "登记满多少年可以申请", Unit.YEARS),
    GRADE_BARS_MISSED_CHECK(Group.GRADE, "未参加上年度年检的，不予评估", Unit.YES_NO),
    GRADE_BARS_FAILED_CHECK(Group.GRADE, "上年度年检不合格的，不予评估", Unit.YES_NO),
    GRADE_BARS_TWICE_BASIC(Group.GRADE, "连续两年基本合格的，不予评估", Unit.YES_NO),
    GRADE_BARS_LIGHT_PENALTY(Group.GRADE, "上年度受轻微处罚的，不予评估", Unit.YES_NO),
    GRADE_BARS_HEAVY_PENALTY(Group.GRADE, "上年度受较重处罚的，不予评估", Unit.YES_NO),
    GRADE_BARS_INVESTIGATION(Group.GRADE, "正在被立案调查的，不予评估", Unit.YES_NO),
    GRADE_VALID_YEARS(Group.GRADE, "等级有效期", Unit.YEARS),
    GRADE_FROM_JANUARY(Group.GRADE, "有效期自公告次年 1 月 1 日起算", Unit.YES_NO),
    GRADE_AGAIN_YEARS(Group.GRADE, "有效期前几年内可以申请重新评估", Unit.YEARS),
    GRADE_SIMPLE_YEARS(Group.GRADE, "前几年内重新评估的，简化实地评估", Unit.YEARS),
    GRADE_ELIGIBILITY_DAYS(Group.GRADE, "资格审核期限", Unit.WORKING_DAYS),
    GRADE_OPINION_DAYS(Group.GRADE, "实地评估后提出初评意见的期限", Unit.WORKING_DAYS),
    GRADE_REPORT_DAYS(Group.GRADE, "初评后公示报告的期限", Unit.DAYS),
    GRADE_NOTICE_DAYS(Group.GRADE, "公示期", Unit.WORKING_DAYS),
    GRADE_TRACK_FROM(Group.GRADE, "几 A 以上抽样跟踪评估", Unit.GRADE),
    GRADE_PREFERRED_FROM(Group.GRADE, "几 A 以上优先承接", Unit.GRADE),
    GRADE_SIMPLE_CHECK_FROM(Group.GRADE, "几 A 以上简化年检", Unit.GRADE),
    CREDIT_RECORD_DAYS(Group.CREDIT, "发现后列入名录的期限", Unit.WORKING_DAYS),
    CREDIT_LEAVE_DAYS(Group.CREDIT, "申请后办理移出的期限", Unit.WORKING_DAYS),
    CREDIT_LEAVE_MONTHS(Group.CREDIT, "无须整改的，列入满多久移出", Unit.MONTHS),
    CREDIT_SERIOUS_YEARS(Group.CREDIT, "列入异常名录满多久，转严重失信名单", Unit.YEARS),
    CREDIT_FINE_LIMIT(Group.CREDIT, "罚款多少以上列入严重失信名单", Unit.YUAN),
    CREDIT_PENALTIES(Group.CREDIT, "几次警告或罚款列入严重失信名单", Unit.TIMES),
    CREDIT_PENALTY_YEARS(Group.CREDIT, "上述次数按几年累计", Unit.YEARS),
    CREDIT_CLEAN_YEARS(Group.CREDIT, "满几年无新情形可以移出严重失信名单", Unit.YEARS),
    DORMANT_MISSED_YEARS(Group.DORMANCY, "连续几年未参加年检", Unit.YEARS),
    DORMANT_START_MONTHS(Group.DORMANCY, "取得证书后多久未开展活动", Unit.MONTHS),
    DORMANT_IDLE_MONTHS(Group.DORMANCY, "多久未按章程开展活动", Unit.MONTHS),
    DORMANT_CONTACT_DAYS(Group.DORMANCY, "识别后联系的期限", Unit.WORKING_DAYS),
    DORMANT_SETTLE_DAYS(Group.DORMANCY, "联系后处置的期限", Unit.DAYS),
    UPDATE_MONTHS(Group.DYNAMICS, "多久更新一次动态数据", Unit.MONTHS),
    UPDATE_VERIFY_DAYS(Group.DYNAMICS, "与登记不一致的，核实的期限", Unit.DAYS),
    CASE_DECIDE_DAYS(Group.ENFORCEMENT, "立案后作出决定的期限", Unit.DAYS),
    WARN_CERTIFICATE_DAYS(Group.WARNING, "证书到期前多少天预警", Unit.DAYS),
    WARN_COMPLAINTS(Group.WARNING, "90 天内居民反映几件预警", Unit.TIMES),
    WARN_IDLE_MONTHS(Group.WARNING, "多久没有活动记录预警", Unit.MONTHS),
    WARN_LOW_SCORE(Group.WARNING, "近三个月月度积分平均低于几分预警", Unit.POINTS),
    WARN_GRADE_DAYS(Group.WARNING, "发现后研判、处置后核销的期限", Unit.DAYS),
    WARN_HANDLE_DAYS(Group.WARNING, "定级后的处置期限", Unit.WORKING_DAYS),
    SYNC_FORMATION(Group.SYNC, "成立登记须有党建表", Unit.YES_NO),
    SYNC_INSPECTION(Group.SYNC, "年度检查须有党建表", Unit.YES_NO),
    SYNC_ENFORCEMENT(Group.SYNC, "执法监察须有党建表", Unit.YES_NO),
    SYNC_GRADE(Group.SYNC, "等级评估须有党建表", Unit.YES_NO),
    SYNC_ELECTION(Group.SYNC, "换届监督须有党建表", Unit.YES_NO),
    SYNC_FILL_DAYS(Group.SYNC, "填报党建表的期限", Unit.DAYS),
    SYNC_HANDOVER_DAYS(Group.SYNC, "发证后移交党建工作机构的期限", Unit.WORKING_DAYS),
    ELECTION_CONFIRM_DAYS(Group.ELECTION, "报告换届结果后确认的期限", Unit.DAYS);

    public enum Group {

        INSPECTION("年度检查"), GRADE("等级评估"), CREDIT("信用名录"), DORMANCY("“僵尸型”清理"), DYNAMICS("动态数据"), ENFORCEMENT("执法监察"), WARNING("风险预警"), SYNC("五个同步"),
        ELECTION("换届监督");

        private final String label;

        Group(String label) { this.label = label; }

        public String label() { return label; }
    }

    /** How the number is counted, and how far it may go. */
    public enum Unit {

        DAY_OF_YEAR("", 1231), DAYS(" 天", 366), WORKING_DAYS(" 个工作日", 250), MONTHS(" 个月", 120), YEARS(" 年", 20), POINTS(" 分", 1000), GRADE("A", 5), TIMES(" 次", 100),
        YUAN(" 元", 10_000_000), YES_NO("", 1);

        private final String label;
        private final int most;

        Unit(String label, int most) {
            this.label = label;
            this.most = most;
        }

        public String label() { return label; }

        int most() { return most; }
    }

    private final Group group;
    private final String label;
    private final Unit unit;

    Rule(Group group, String label, Unit unit) {
        this.group = group;
        this.label = label;
        this.unit = unit;
    }

    /** Its number as it is in force on a day, for a statement that knows it as {@code :today} or otherwise. */
    public String on(String day) {
        return "(select r.value::int from supervision_rule r where r.code = '" + name() + "' and r.valid_from <= " + day + " order by r.valid_from desc limit 1)";
    }

    public Group group() { return group; }

    public String label() { return label; }

    public Unit unit() { return unit; }
}
