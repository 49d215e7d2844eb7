package org.gongzhi.party.member;

import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.personal.Hidden;
import org.gongzhi.platform.personal.Mask;
import org.gongzhi.platform.personal.PersonalCipher;
import org.gongzhi.platform.personal.SealedColumn;
import org.gongzhi.platform.privacy.Disclosures.Field;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Of somebody on a roll the name is sealed: that they are a member is nobody's business outside the Party. */
@Configuration(proxyBeanMethods = false)
class MemberSecrets {

    private static final String TABLE = "party_member";
    private static final String NAME = "name_sealed";

    static Hidden name(UUID id, String name, PersonalCipher cipher) { return Hidden.of(name, Mask.NAME, cipher, TABLE, NAME, id); }

    static String at(UUID id) { return PersonalCipher.context(TABLE, NAME, id); }

    static List<Field> of(Member member) { return List.of(new Field("姓名", member.name().sealed(), at(member.id().value()))); }

    @Bean SealedColumn partyMemberName() { return new SealedColumn(TABLE, NAME, Mask.NAME); }
}
