package org.gongzhi.party.activity;

import java.util.UUID;
import org.gongzhi.appraisal.publication.Publicity;
import org.gongzhi.appraisal.round.Attribution;
import org.gongzhi.appraisal.round.SubjectSource;
import org.gongzhi.notice.NoticeKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whom the schemes of the Party score: branches, and of the pilots branch and members apart. Of a member no name leaves the roll. (domain.md M6, M7) */
@Configuration(proxyBeanMethods = false)
class BranchSubjects {

    private static final String BRANCHES = """
            select b.id as subject, b.name, b.region, b.organization_id as organization, '{}'::jsonb as facts,
                   case when b.founded_on > :first then '成立不满一个考核期' when b.dissolved_on is not null and b.dissolved_on <= :last then '考核期内撤销' end as exempt
              from party_organization b
             where b.region between :low and :high
               and b.kind not in ('COMMITTEE', 'GENERAL_BRANCH')
               and b.founded_on <= :last
               and (b.dissolved_on is null or b.dissolved_on > :first)
            """;
    private static final String PILOTS = " and exists (select from role_pilot p where p.branch_id = b.id and p.since <= :last and (p.until is null or p.until > :first))";

    @Bean SubjectSource scoredBranches() { return source("BRANCH", "党支部", BRANCHES, "/party/year/"); }

    @Bean SubjectSource pilotBranches() { return source("PILOT_BRANCH", "试点党支部", BRANCHES + PILOTS, "/party/year/"); }

    @Bean
    SubjectSource pilotMembers() {
        return source("PILOT_MEMBER", "试点支部党员", """
                select m.id as subject, '党员 ' || m.serial || '（' || b.name || '）' as name, b.region, null::uuid as organization, '{}'::jsonb as facts, null::text as exempt
                  from party_member m
                  join party_organization b on b.id = m.party_organization_id
                 where b.region between :low and :high
                   and m.since <= :first
                   and (m.until is null or m.until > :last)
                """ + PILOTS, null);
    }

    /** Of pilots nothing is made public. */
    @Bean Publicity publicRanking() { return new Publicity(Activity.SCHEME, NoticeKind.RANK); }

    @Bean Attribution threeAndOneOfABranch() { return ofBranch("activity.1-three"); }

    @Bean Attribution themeDaysOfABranch() { return ofBranch("activity.2-theme"); }

    @Bean Attribution wellAttendedByABranch() { return ofBranch("activity.3-attended"); }

    @Bean Attribution recordedInTimeByABranch() { return ofBranch("activity.4-in-time"); }

    @Bean Attribution practiceOfABranch() { return ofBranch("activity.5-practice"); }

    private static Attribution ofBranch(String figure) { return new Attribution(figure, "BRANCH", "select f.key::uuid"); }

    private static SubjectSource source(String kind, String label, String subjects, String href) {
        return new SubjectSource() {

            @Override public String kind() { return kind; }

            @Override public String label() { return label; }

            @Override public String subjects() { return subjects; }

            @Override public String href(UUID subject) { return href == null ? null : href + subject; }
        };
    }
}
