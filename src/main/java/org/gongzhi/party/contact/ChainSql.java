package org.gongzhi.party.contact;

/** Who answers for a Party organization on a day: of its own before of its place. Takes {@code :day}; {@code b} is the Party organization. */
final class ChainSql {

    static final String THREE = """
              left join lateral (select p.name
                                   from responsible x
                                   join person p on p.id = x.person_id
                                   join region g on g.code = x.region
                                  where x.duty = 'LEADER'
                                    and x.valid_from <= :day
                                    and (x.valid_until is null or x.valid_until >= :day)
                                    and left(b.region, (array[2, 4, 6, 9, 12])[g.level]) = left(x.region, (array[2, 4, 6, 9, 12])[g.level])
                                    and (x.organization_id is null or x.organization_id = b.organization_id)
                                  order by x.organization_id is null, g.level desc, x.serial desc
                                  limit 1) leader on true
              left join lateral (select p.name
                                   from party_assignment a
                                   join person p on p.id = a.person_id
                                  where a.duty = 'INSTRUCTOR'
                                    and a.since <= :day
                                    and (a.until is null or a.until > :day)
                                    and (a.organization_id = b.organization_id
                                         or a.organization_id in (select c.organization_id
                                                                    from party_coverage c
                                                                   where c.party_organization_id = b.id and c.superseded_at is null and c.since <= :day and (c.until is null or c.until > :day)))
                                  order by a.organization_id = b.organization_id desc, a.serial desc
                                  limit 1) instructor on true
              left join lateral (select m.name_masked as name
                                   from party_post_term t
                                   join party_member m on m.id = t.member_id
                                  where t.party_organization_id = b.id
                                    and t.post = 'SECRETARY'
                                    and t.since <= :day
                                    and (t.until is null or t.until > :day)
                                  limit 1) secretary on true
            """;

    private ChainSql() {}
}
