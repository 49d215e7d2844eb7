package org.gongzhi.incubation.cohort;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gongzhi.incubation.PlaceSection;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Show;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How the organization stands in its cohort and what mentors think of it. */
@Component
@Order(40)
class OwnGrowing implements PlaceSection {

    private final JdbcClient db;

    OwnGrowing(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Optional<Section> of(UUID organization, Viewer viewer) {
        if (!viewer.may("cohort.read")) return Optional.empty();
        return db.sql("""
                        select m.id, m.stage, m.track, c.name, round(avg(s.progress), 1) as progress, round(avg(s.workers), 1) as workers, round(avg(s.teamwork), 1) as teamwork
                          from cohort_member m
                          join incubation_cohort c on c.id = m.cohort_id
                          left join mentor_score s on s.member_id = m.id
                         where m.organization_id = :organization
                         group by m.id, c.id
                         order by m.serial desc
                         limit 1
                        """)
                .param("organization", organization)
                .query((row, n) -> {
                    var href = "/incubation/cohorts/members/" + row.getString("id");
                    return new Section("培育", List.of(new Fact(row.getString("name"), MemberStage.valueOf(row.getString("stage")).label(), href),
                            new Fact("培育方向", Track.valueOf(row.getString("track")).label()), new Fact("项目推进", Show.text(row.getBigDecimal("progress"))),
                            new Fact("社工作用发挥", Show.text(row.getBigDecimal("workers"))), new Fact("团队协作", Show.text(row.getBigDecimal("teamwork")))), null,
                            List.of(new Link("评分与雷达图", href), new Link("成长服务", "/incubation/growth")));
                })
                .optional();
    }
}
