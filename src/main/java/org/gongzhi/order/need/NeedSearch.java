package org.gongzhi.order.need;

import java.util.List;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.personal.HiddenPhone;
import org.gongzhi.platform.personal.PersonalCipher;
import org.gongzhi.platform.search.Bigrams;
import org.gongzhi.platform.search.SearchSource;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds needs by number, by any two characters of what was asked, or by a whole telephone number. */
@Component
@Order(20)
@Transactional(readOnly = true)
class NeedSearch implements SearchSource {

    private final JdbcClient db;
    private final PersonalCipher cipher;

    NeedSearch(JdbcClient db, PersonalCipher cipher) {
        this.db = db;
        this.cipher = cipher;
    }

    @Override public String label() { return "居民需求"; }

    @Override public String permission() { return "need.read"; }

    @Override
    public List<Hit> find(String asked, Viewer viewer, int limit) {
        return db.sql("""
                        select n.title, n.number || ' · ' || r.name as sub, '/needs/' || n.id as href
                          from need n
                          join region r on r.code = n.region
                         where n.region between :from and :to
                           and (:organization::uuid is null
                                or exists (select from order_partner p where p.order_id = n.order_id and p.organization_id = :organization))
                           and (n.number = upper(:asked) or n.contact_phone_index = any (:phones::text[]) or n.bigrams @> :bigrams::text[] and n.title like '%' || :asked || '%')
                         order by n.serial desc
                         limit :limit
                        """)
                .params(viewer.reach().params())
                .param("asked", asked)
                .param("bigrams", Bigrams.of(asked))
                .param("phones", HiddenPhone.isWhole(asked) ? cipher.indexes(HiddenPhone.digits(asked)).toArray(String[]::new) : new String[0])
                .param("limit", limit)
                .query(Hit.class)
                .list();
    }
}
