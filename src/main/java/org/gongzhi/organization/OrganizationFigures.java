package org.gongzhi.organization;

import static org.gongzhi.indicator.Aggregate.COUNT;
import static org.gongzhi.indicator.Aggregate.DISTINCT;

import org.gongzhi.indicator.Aggregate;
import org.gongzhi.indicator.Figure;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the district counts of its register. (domain.md M46, D1 R3) */
@Configuration(proxyBeanMethods = false)
class OrganizationFigures {

    private static final String SOURCE = "社会团体登记管理条例、民办非企业单位登记管理暂行条例、基金会管理条例";
    private static final String KIND = """
            case g.kind when 'SOCIAL_GROUP' then '社会团体' when 'SERVICE_INSTITUTION' then '社会服务机构' when 'FOUNDATION' then '基金会'
                        when 'COMMUNITY_GROUP' then '社区社会组织' else '初创团队' end""";

    @Bean
    Figure organizationsRegisteredFigure() {
        return register("organization.registered", "登记社会组织", "in ('SOCIAL_GROUP', 'SERVICE_INSTITUTION', 'FOUNDATION')").card(5)
                .means("期末（统计期未结束的，截至今天）在册的社会团体、社会服务机构、基金会家数：已登记，且没有注销或撤销；地方按住所。", SOURCE);
    }

    @Bean
    Figure groupsFiledFigure() {
        return register("organization.groups", "备案社区社会组织", "in ('COMMUNITY_GROUP', 'STARTUP_TEAM')")
                .means("期末（统计期未结束的，截至今天）在册备案的社区社会组织和初创团队个数，不具法人资格，不计入登记社会组织。", "培育发展社区社会组织专项行动方案");
    }

    @Bean
    Figure organizationsEndedFigure() {
        return Figure.of("organization.ended", "organization.read", "社会组织", "注销与撤销", "家", COUNT).by("种类")
                .means("统计期内注销或被撤销登记的社会组织家数，以注销（撤销）日期为准。", SOURCE)
                .facts("""
                        select g.region, g.deregistered_on as on_date, 'organization' as subject, g.id as subject_id, g.name as label,
                               '/organizations/' || g.id as href, %s as field, null::numeric as amount, g.id::text as key, null::boolean as counts
                          from organization g
                         where g.region between scope.low and scope.high
                           and g.deregistered_on between scope.first_day and scope.last_day
                        """.formatted(KIND));
    }

    @Bean
    Figure organizationsByFieldFigure() {
        return Figure.of("organization.fields", "organization.read", "社会组织", "能提供服务的组织", "家", DISTINCT).by("服务领域").atTheEnd()
                .means("期末在册、申报了服务领域的各类组织家数，同一组织只计一次；按领域看时，一家组织可在多个领域出现。", "社会组织服务能力目录")
                .facts("""
                        select g.region, g.registered_on as on_date, 'organization' as subject, g.id as subject_id, g.name as label,
                               '/organizations/' || g.id as href, f.label as field, null::numeric as amount, g.id::text as key, null::boolean as counts
                          from organization g
                          join organization_field m on m.organization_id = g.id
                          join service_field f on f.code = m.field
                         where g.region between scope.low and scope.high
                           and g.registered_on <= scope.as_of
                           and (g.deregistered_on is null or g.deregistered_on > scope.as_of)
                        """);
    }

    private static Figure register(String code, String label, String kinds) {
        return Figure.of(code, "organization.read", "社会组织", label, "家", Aggregate.COUNT).by("种类").atTheEnd()
                .facts("""
                        select g.region, g.registered_on as on_date, 'organization' as subject, g.id as subject_id, g.name as label,
                               '/organizations/' || g.id as href, %s as field, null::numeric as amount, g.id::text as key, null::boolean as counts
                          from organization g
                         where g.kind %s
                           and g.region between scope.low and scope.high
                           and g.registered_on <= scope.as_of
                           and (g.deregistered_on is null or g.deregistered_on > scope.as_of)
                        """.formatted(KIND, kinds));
    }
}
