package org.gongzhi.incubation.month;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gongzhi.appraisal.Tenths;
import org.gongzhi.incubation.PlaceSection;
import org.gongzhi.platform.access.Viewer;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The newest months, the stars in force and an open case, on “my place”. */
@Component
@Order(20)
class OwnScores implements PlaceSection {

    private static final int MONTHS = 3;

    private final JdbcClient db;

    OwnScores(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Optional<Section> of(UUID organization, Viewer viewer) {
        if (!viewer.may("incubation.score")) return Optional.empty();
        var href = "/incubation/scores/" + organization;
        var facts = new ArrayList<>(months(organization));
        db.sql("select year, stars from organization_star where organization_id = ? order by year desc limit 1").param(organization)
                .query((row, n) -> new Fact(row.getInt("year") + " 年度星级", row.getInt("stars") == 0 ? "不评星级" : row.getInt("stars") + " 星", href)).optional().ifPresent(facts::add);
        var open = db.sql("select id, stage from low_case where organization_id = ? and stage in ('INTERVIEW', 'RECTIFYING', 'UNMET')").param(organization)
                .query((row, n) -> new Fact("连续低分", CaseStage.valueOf(row.getString("stage")).label(), "/incubation/cases/" + row.getString("id"))).optional();
        open.ifPresent(facts::add);
        if (facts.isEmpty()) return Optional.empty();
        return Optional.of(new Section("积分与星级", facts, open.isPresent() ? "请按约谈要求在期限内整改，整改不到位的要退出孵化中心。" : null,
                List.of(new Link("各月得分与走势", href), new Link("规则", "/incubation/score-rules"))));
    }

    private List<Fact> months(UUID organization) {
        return db.sql("""
                        select r.id as round, r.period_from as month, t.total
                          from appraisal_subject s
                          join appraisal_round r on r.id = s.round and r.stage in ('PUBLISHED', 'APPEALS', 'LOCKED')
                          join appraisal_scheme c on c.id = r.scheme and c.code = :scheme
                          join appraisal_standing t on t.round = s.round and t.subject = s.subject
                         where s.subject = :organization
                           and s.exempt_because is null
                         order by r.period_from desc
                         limit :rows
                        """)
                .param("scheme", LowCases.SCHEME)
                .param("organization", organization)
                .param("rows", MONTHS)
                .query((row, n) -> new Fact(YearMonth.from(row.getObject("month", LocalDate.class)) + " 得分", Tenths.of(row.getObject("total", BigDecimal.class)) + " 分",
                        "/appraisals/" + row.getString("round") + "/results/" + organization))
                .list();
    }
}
