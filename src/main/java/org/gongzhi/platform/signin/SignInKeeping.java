package org.gongzhi.platform.signin;

import java.util.List;
import org.gongzhi.platform.privacy.RecordType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What those who came are called is forgotten in time; how many came is not. */
@Configuration(proxyBeanMethods = false)
class SignInKeeping {

    @Bean
    RecordType signInNames() {
        return new RecordType("SIGN_IN", "签到的称呼", "签到结束", """
                select s.id, s.title as number, s.href, s.closes_at as ended
                  from sign_in_sheet s
                 where exists (select from sign_in i where i.sheet_id = s.id and i.name_sealed is not null)
                """, List.of("""
                update sign_in
                   set name_sealed = null, name_masked = null
                 where sheet_id = any (:ids)
                """), null);
    }
}
