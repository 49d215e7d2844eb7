package org.gongzhi.organization.inspection;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.appraisal.round.Filling;
import org.gongzhi.indicator.Period;
import org.gongzhi.indicator.SubjectFigures;
import org.gongzhi.organization.supervision.Field;
import org.gongzhi.platform.page.Option;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the report already knows: the register's own facts, what was counted of the year, and what was said last time. */
@Component
class ReportDraft {

    private record Known(@Nullable Integer staff, @Nullable BigDecimal funds, @Nullable Integer activities, @Nullable Integer members, @Nullable String branch, @Nullable BigDecimal assets) {}

    /** What is counted of orders by the floor above; without it nothing is proposed. */
    private static final String FINISHED = "order.finished";

    private final JdbcClient db;
    private final SubjectFigures figures;
    private final Filling filling;

    ReportDraft(JdbcClient db, SubjectFigures figures, Filling filling) {
        this.db = db;
        this.figures = figures;
        this.filling = filling;
    }

    List<Field> fields(ResultSet row) throws SQLException {
        var organization = row.getObject("organization_id", UUID.class);
        int year = row.getInt("year");
        var known = known(organization, year);
        var own = row.getObject("staff") != null;
        return List.of(
                Field.number("staff", "从业人员（人）").must().of(own ? row.getObject("staff") : known.staff()),
                Field.number("activities", "开展活动（次）").must().of(own ? row.getObject("activities") : known.activities()).hint("从动态数据带出，可以更正"),
                Field.number("orders", "完成服务单（件）").must().of(own ? row.getObject("orders") : finished(organization, row.getString("region"), year)).hint("从服务单记录带出"),
                Field.money("income", "本年收入").must().of(row.getBigDecimal("income")),
                Field.money("expense", "本年支出").must().of(row.getBigDecimal("expense")),
                Field.money("netAssets", "年末净资产").must().of(own ? row.getBigDecimal("net_assets") : known.assets() == null ? known.funds() : known.assets()),
                Field.choice("partyBranch", "党组织", Option.of(PartyBranch.values(), PartyBranch::name, PartyBranch::label)).must().of(own ? row.getString("party_branch") : known.branch()),
                Field.number("partyMembers", "党员（人）").must().of(own ? row.getObject("party_members") : known.members()),
                Field.area("partyWork", "党建工作情况").must().of(row.getString("party_work")).hint("组织生活、党员作用发挥、党建与业务融合"),
                Field.area("account", "工作与财务说明").must().of(row.getString("account")).hint("开展了什么活动，钱用在哪里"));
    }

    private Known known(UUID organization, int year) {
        return db.sql("""
                        select o.staff, o.funds,
                               (select sum(u.activities) from organization_update u
                                 where u.organization_id = o.id and u.declared_on between make_date(:year, 1, 1) and make_date(:year, 12, 31))::int as activities,
                               l.party_members as members, l.party_branch as branch, l.net_assets as assets
                          from organization o
                          left join lateral (select i.party_members, i.party_branch, i.net_assets from organization_inspection i
                                              where i.organization_id = o.id and i.year < :year and i.staff is not null order by i.year desc limit 1) l on true
                         where o.id = :organization
                        """)
                .param("organization", organization)
                .param("year", year)
                .query(Known.class)
                .single();
    }

    private int finished(UUID organization, String region, int year) {
        var figure = figures.figure(FINISHED);
        var link = filling.attribution(FINISHED, "ORGANIZATION");
        if (figure.isEmpty() || link.isEmpty()) return 0;
        var district = region.substring(0, 6) + "000000";
        return figures.rows(figure.get(), link.get().subject(), organization, district, Period.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)), 10_000).size();
    }
}
