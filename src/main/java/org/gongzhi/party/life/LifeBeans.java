package org.gongzhi.party.life;

import java.util.Map;
import org.gongzhi.platform.file.FileReach;
import org.gongzhi.platform.file.RowFiles;
import org.gongzhi.platform.journal.Subject;
import org.gongzhi.platform.search.SearchSource;
import org.gongzhi.platform.search.TableSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the journal calls the life of branches, who sees the photos of a meeting, and how meetings are found. */
@Configuration(proxyBeanMethods = false)
class LifeBeans {

    @Bean Subject ofPartyMeetings() { return Subject.of(Meetings.SUBJECT, "组织生活", "/party/meetings", "select id, number from party_meeting", MeetingMove.values()); }

    @Bean Subject ofJointDays() { return Subject.of(JointDays.SUBJECT, "联合党日", "/party/joint-days", "select id, number from joint_day", JointDayMove.values()); }

    @Bean Subject ofLifeRules() { return new Subject("life-rule", "组织生活频次", "", Map.of(), null); }

    @Bean
    FileReach meetingPhotos(JdbcClient db) {
        return new RowFiles(db, Meetings.SUBJECT, "life.read", """
                select
                  from party_meeting g
                 where g.id = :id
                   and g.region between :from and :to
                   and (:organization::uuid is null or exists (
                           select from party_unit u where u.party_organization_id = g.branch_id and u.organization_id = :organization))
                """);
    }

    @Bean
    @Order(62)
    SearchSource findsMeetings(JdbcClient db) {
        return new TableSearch(db, "组织生活", "life.read", """
                select g.topic as title, g.number || ' · ' || b.name || ' · ' || to_char(g.on_day, 'YYYY-MM-DD') as sub, '/party/meetings/' || g.id as href
                  from party_meeting g
                  join party_organization b on b.id = g.branch_id
                 where g.region between :from and :to
                   and (:organization::uuid is null or exists (
                           select from party_unit u where u.party_organization_id = g.branch_id and u.organization_id = :organization))
                   and (g.number = upper(:asked) or g.bigrams @> :bigrams::text[] and g.topic like '%' || :asked || '%')
                 order by g.serial desc
                 limit :limit
                """);
    }
}
