package org.gongzhi.register.web;

/** The statement behind the lists of all registers: what is not asked for is left out of it before it is sent, so that each question has its index. */
final class EntrySql {

    static final String WHERE = """
             where e.register = :register
               and e.region between :from and :to
               and (:district::text is null or left(e.region, 6) = :district)
               and (:town::text is null or left(e.region, 9) = :town)
               and (:community::text is null or e.region = :community)
               and (:organization::uuid is null or e.organization_id = :organization)
               and (:is1::text is null or e.slot1 = :is1)
               and (:is2::text is null or e.slot2 = :is2)
               and (:is3::text is null or e.slot3 = :is3)
               and (:is4::text is null or e.slot4 = :is4)
               and (:is5::text is null or e.slot5 = :is5)
               and (:is6::text is null or e.slot6 = :is6)
               and (:is7::text is null or e.slot7 = :is7)
               and (:is8::text is null or e.slot8 = :is8)
               and (:from1::text is null or e.slot1 between :from1 and :to1)
               and (:from2::text is null or e.slot2 between :from2 and :to2)
               and (:from3::text is null or e.slot3 between :from3 and :to3)
               and (:from4::text is null or e.slot4 between :from4 and :to4)
               and (:from5::text is null or e.slot5 between :from5 and :to5)
               and (:from6::text is null or e.slot6 between :from6 and :to6)
               and (:from7::text is null or e.slot7 between :from7 and :to7)
               and (:from8::text is null or e.slot8 between :from8 and :to8)
               and (:state::text is null or e.state = :state)
            """;

    private static final String LIST = """
            select e.id, e.serial, e.number, e.title, e.state, e.region, r.name as place, e.data, e.created_at
              from register_entry e
              join region r on r.code = e.region
            """ + WHERE + """
               and (:q::text is null or e.number = upper(:q) or e.bigrams @> :bigrams::text[] and e.sought like '%' || :q || '%')
            """;

    static final String NEWEST_FIRST = LIST + """
               and e.serial < :before
             order by e.serial desc
             limit :rows
            """;

    static final String OLDEST_FIRST = LIST + """
               and e.serial > :before
             order by e.serial
             limit :rows
            """;

    private EntrySql() {}
}
