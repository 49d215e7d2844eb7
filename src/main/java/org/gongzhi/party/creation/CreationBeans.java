package org.gongzhi.party.creation;

import static org.gongzhi.indicator.Aggregate.COUNT;
import static org.gongzhi.indicator.Aggregate.RATIO;

import java.util.Map;
import org.gongzhi.indicator.Figure;
import org.gongzhi.platform.file.FileReach;
import org.gongzhi.platform.file.RowFiles;
import org.gongzhi.platform.journal.Subject;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the journal calls checks and stars, what is counted of them, and who sees their pictures. (domain.md M13, M14, M15) */
@Configuration(proxyBeanMethods = false)
class CreationBeans {

    private static final String SEED = "“四建一创”工程：建机制、建队伍、建六有标准化场所、建经费保障，创“双强六好”五星级组织";

    @Bean Subject ofCreationChecks() { return new Subject(Checks.SUBJECT, "创建核查", "", Map.of(), null); }

    @Bean Subject ofCreationCriteria() { return new Subject("creation-criterion", "创建标准", "", Map.of(), null); }

    @Bean Subject ofStarCreations() { return Subject.of(Stars.SUBJECT, "五星级党组织创建", "", "select id, number from star_creation", StarMove.values()); }

    @Bean
    Figure venuesChecked() {
        return Figure.of("creation.1-venue", "creation.read", "四建一创", "六有场所合格率", "%", RATIO).by("结果")
                .means("统计期内核查过六有场所的次数中，六项齐全并有照片的占比。", SEED).facts(checks("SIX_HAVE"));
    }

    @Bean
    Figure buildsChecked() {
        return Figure.of("creation.2-build", "creation.read", "四建一创", "四建合格率", "%", RATIO).by("结果").means("统计期内核查过四建的次数中，四项齐全的占比。", SEED)
                .facts(checks("FOUR_BUILD"));
    }

    @Bean
    Figure starsAwarded() {
        return Figure.of("creation.3-star", "creation.read", "四建一创", "命名五星级党组织", "个", COUNT).by("结果").means("统计期内命名的“双强六好”五星级党组织，以命名日期为准。", SEED).facts("""
                select s.region, s.awarded_on as on_date, 'star-creation' as subject, s.id as subject_id, s.number || ' ' || b.name as label, '/party/creation/' || s.branch_id as href,
                       case s.stage when 'REVOKED' then '后来撤销' else '命名' end as field, null::numeric as amount, s.branch_id::text as key, null::boolean as counts
                  from star_creation s
                  join party_organization b on b.id = s.branch_id
                 where s.region between scope.low and scope.high
                   and s.awarded_on between scope.first_day and scope.last_day
                """);
    }

    private static String checks(String kind) {
        return """
                select c.region, c.checked_on as on_date, 'creation-check' as subject, c.id as subject_id, b.name as label, '/party/creation/' || c.branch_id as href,
                       case when c.pass then '合格' else '不合格' end as field, null::numeric as amount, c.branch_id::text as key, c.pass as counts
                  from creation_check c
                  join party_organization b on b.id = c.branch_id
                 where c.region between scope.low and scope.high
                   and c.kind = '%s'
                   and c.checked_on between scope.first_day and scope.last_day
                """.formatted(kind);
    }

    @Bean
    FileReach creationPhotos(JdbcClient db) {
        return new RowFiles(db, Checks.SUBJECT, "creation.read", """
                select
                  from creation_check c
                 where c.id = :id
                   and c.region between :from and :to
                   and (:organization::uuid is null or exists (
                           select from party_unit u where u.party_organization_id = c.branch_id and u.organization_id = :organization))
                """);
    }
}
