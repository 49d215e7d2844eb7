package org.gongzhi.incubation.month;

import java.util.Map;
import java.util.UUID;
import org.gongzhi.appraisal.round.Attribution;
import org.gongzhi.appraisal.round.SubjectSource;
import org.gongzhi.organization.Standings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whom the monthly and the yearly schemes score: the organizations that were in a centre. (domain.md M63, M65) */
@Configuration(proxyBeanMethods = false)
class Residents {

    private static final String SUBJECTS = """
            select distinct on (o.id) o.id as subject, o.name, s.region, o.id as organization,
                   %s as facts,
                   case when s.leaving_on <= :last then '正在办理退出'
                        when (least(:last, coalesce(s.out_on, :last)) - greatest(:first, s.in_on) + 1) * 2 < :last - :first + 1 then '在驻不满考核期的一半' end as exempt
              from settlement s
              join organization o on o.id = s.organization_id
             where s.region between :low and :high
               and s.in_on <= :last
               and (s.out_on is null or s.out_on >= :first)
             order by o.id, s.serial desc
            """.formatted(Standings.FACTS);

    @Bean
    SubjectSource residentOrganizations() {
        return new SubjectSource() {
            @Override public String kind() { return "ORGANIZATION"; }

            @Override public String label() { return "入驻组织"; }

            @Override public String subjects() { return SUBJECTS; }

            @Override public Map<String, String> facts() { return Standings.FACT_WORDS; }

            @Override public String href(UUID subject) { return "/incubation/scores/" + subject; }
        };
    }

    /** The mean of a year's months is an item of the yearly scheme. */
    @Bean
    Attribution monthlyMeanOfAnOrganization() { return new Attribution("monthly.mean", "ORGANIZATION", "select f.subject_id"); }
}
