package org.gongzhi.party.member;

import java.util.List;
import org.gongzhi.platform.privacy.OwnRecord;
import org.gongzhi.platform.privacy.RecordType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What people find of themselves, and what is forgotten of those who have left the rolls and of those who found each other. */
@Configuration(proxyBeanMethods = false)
class MemberKeeping {

    @Bean OwnRecord ownMemberships() { return new OwnRecord(Member.SUBJECT, "select id from party_member where person_id = :person", "/party-members/mine"); }

    @Bean OwnRecord ownLeads() { return new OwnRecord("member-lead", "select id from member_lead where person_id = :person", "/member-leads/mine"); }

    @Bean
    RecordType goneMembers() {
        return new RecordType("PARTY_MEMBER", "已离开名册的党员姓名", "离开名册", """
                select m.id, b.name || ' ' || m.until as number, '/party-members/' || m.id as href, m.until::timestamp at time zone 'Asia/Shanghai' as ended
                  from party_member m
                  join party_organization b on b.id = m.party_organization_id
                 where m.until is not null
                   and m.name_sealed is not null
                """, List.of("update party_member set name_sealed = null, name_masked = null, version = version + 1 where id = any (:ids)"), null);
    }

    @Bean
    RecordType endedLeads() {
        return new RecordType("MEMBER_LEAD", "已办结的找组织登记", "办结", """
                select l.id, l.number, '/member-leads/' || l.id as href, l.ended_on::timestamp at time zone 'Asia/Shanghai' as ended
                  from member_lead l
                 where l.ended_on is not null
                   and (l.name_sealed is not null or l.phone_sealed is not null)
                """, List.of("""
                update member_lead
                   set name_sealed = null, name_masked = null, phone_sealed = null, phone_masked = null, phone_index = null, words = '', version = version + 1
                 where id = any (:ids)
                """), null);
    }
}
