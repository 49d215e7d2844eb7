package org.gongzhi.party.development;

import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.personal.Hidden;
import org.gongzhi.platform.personal.Mask;
import org.gongzhi.platform.personal.PersonalCipher;
import org.gongzhi.platform.personal.SealedColumn;
import org.gongzhi.platform.privacy.Disclosures.Field;
import org.gongzhi.platform.privacy.OwnRecord;
import org.gongzhi.platform.privacy.RecordType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who applies, and when they were born, is sealed; whoever never became a member is forgotten in time. */
@Configuration(proxyBeanMethods = false)
class ApplicantSecrets {

    private static final String TABLE = "party_applicant";

    static Hidden name(UUID id, String name, PersonalCipher cipher) { return Hidden.of(name, Mask.NAME, cipher, TABLE, "name_sealed", id); }

    static Hidden born(UUID id, String day, PersonalCipher cipher) { return Hidden.of(day, Mask.NOTE, cipher, TABLE, "born_sealed", id); }

    static String at(UUID id) { return PersonalCipher.context(TABLE, "name_sealed", id); }

    static List<Field> of(Applicant it) {
        return List.of(new Field("姓名", it.name().sealed(), at(it.id())), new Field("出生日期", it.born().sealed(), PersonalCipher.context(TABLE, "born_sealed", it.id())));
    }

    @Bean SealedColumn applicantName() { return new SealedColumn(TABLE, "name_sealed", Mask.NAME); }

    @Bean SealedColumn applicantBirth() { return new SealedColumn(TABLE, "born_sealed", Mask.NOTE); }

    @Bean OwnRecord ownDevelopments() { return new OwnRecord(Developments.SUBJECT, "select id from party_applicant where person_id = :person", "/party/developments/mine"); }

    @Bean
    RecordType namesOfApplicants() {
        return new RecordType("PARTY_APPLICANT", "终止培养的入党申请人姓名", "终止培养", """
                select a.id, a.number, '/party/developments/' || a.id as href, a.ended_on::timestamp at time zone 'Asia/Shanghai' as ended
                  from party_applicant a
                 where a.stage in ('ENDED', 'CANCELLED')
                   and (a.name_sealed is not null or a.born_sealed is not null)
                """, List.of("""
                update party_applicant
                   set name_sealed = null, name_masked = null, born_sealed = null, born_masked = null, person_id = null
                 where id = any (:ids)
                """), null);
    }
}
