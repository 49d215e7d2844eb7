package org.gongzhi.party.guard;

import java.util.List;
import java.util.UUID;
import org.gongzhi.party.body.PartyOrganizationId;
import org.gongzhi.party.body.PartySection;
import org.gongzhi.platform.access.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** On the page of a Party organization: what has gone off and what is difficult. */
@Component
@Order(20)
class GuardSections implements PartySection {

    private final JdbcClient db;

    GuardSections(JdbcClient db) {
        this.db = db;
    }

    @Override
    public @Nullable Part of(PartyOrganizationId id, Viewer viewer) {
        var lines = lines(id.value());
        return lines.isEmpty() && !viewer.may("party.tag") ? null : new Part("预警和困难", lines, "/party-difficulties?branch=" + id + "&closed=true", "五难登记");
    }

    private List<Line> lines(UUID branch) {
        return db.sql("""
                        select words, sub, href, tag, tone
                          from (select '正式党员不足三名' as words, '自 ' || opened_on as sub, '/member-alerts/' || id as href,
                                       case stage when 'OPEN' then '待处理' when 'UNDER_WAY' then '处理中' else '已解决' end as tag,
                                       case stage when 'OPEN' then 'waiting' when 'UNDER_WAY' then 'busy' else 'done' end as tone, opened_on as on_date, stage <> 'SOLVED' as open
                                  from member_alert
                                 where party_organization_id = :branch
                                 union all
                                select '久未开展活动', '最近一次 ' || silent_since, '/paper-branches',
                                       case stage when 'AMBER' then '黄牌' when 'RED' then '红牌' else '已整改' end,
                                       case stage when 'AMBER' then 'waiting' when 'RED' then 'stopped' else 'done' end, amber_on, stage <> 'RECTIFIED'
                                  from paper_branch
                                 where party_organization_id = :branch
                                 union all
                                select case tag when 'FORMING' then '组建难' when 'LASTING' then '巩固难' when 'EFFECT' then '发挥作用难' when 'DEVELOPING' then '党员发展难' else '教育管理难' end,
                                       case when closed_on is null then note else outcome end, null, case when closed_on is null then '未解决' else '已解决' end,
                                       case when closed_on is null then 'waiting' else 'done' end, opened_on, closed_on is null
                                  from party_difficulty
                                 where party_organization_id = :branch) w
                         order by open desc, on_date desc
                         limit 12
                        """)
                .param("branch", branch)
                .query(Line.class)
                .list();
    }
}
