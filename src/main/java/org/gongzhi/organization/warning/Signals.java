package org.gongzhi.organization.warning;

/**
 * What the records say, as queries of {@code organization, region, facts}. Where a signal is in the records themselves, an index of those leads to it;
 * where it is in their absence, the register is gone through by its serials, and for each organization the end of an index is looked at.
 */
interface Signals {

    String REPORT_LATE = """
            select i.organization_id as organization, i.region, i.year || ' 年度报告到 ' || i.due || ' 未报送' as facts
              from organization_inspection i
              join organization o on o.id = i.organization_id and o.stage = 'REGISTERED'
             where i.stage = 'DRAFT'
               and i.submitted_on is null
               and i.due < :today
            """;

    String LISTED = """
            select distinct on (c.organization_id) c.organization_id as organization, c.region,
                   case c.list when 'ABNORMAL' then '在活动异常名录' else '在严重违法失信名单' end || '，自 ' || c.listed_on as facts
              from organization_credit c
              join organization o on o.id = c.organization_id and o.stage = 'REGISTERED'
             where c.stage in ('LISTED', 'LEAVING')
             order by c.organization_id, c.list desc
            """;

    String CERTIFICATE = """
            select o.id as organization, o.region, '登记证书有效期至 ' || o.certificate_expires_on as facts
              from organization o
             where o.stage = 'REGISTERED'
               and o.certificate_expires_on <= :until
            """;

    String COMPLAINTS = """
            select f.organization_id as organization, min(f.region) as region, '近 90 天居民反映 ' || count(*) || ' 件' as facts
              from follow_up f
             where f.source = 'RESIDENT'
               and f.organization_id is not null
               and f.stage <> 'WITHDRAWN'
               and f.opened_on >= :since
             group by f.organization_id
            having count(*) >= :least
            """;

    /** Whoever has never said anything is stale as soon as one period has gone since it was registered. */
    String STALE = """
            select o.id as organization, o.region, coalesce('上次更新 ' || u.declared_on, '从未更新') as facts
              from organization o
              left join lateral (select u.declared_on from organization_update u where u.organization_id = o.id order by u.declared_on desc limit 1) u on true
             where o.serial > :after and o.serial <= :after + :batch
               and o.stage = 'REGISTERED'
               and o.kind in ('SOCIAL_GROUP', 'SERVICE_INSTITUTION', 'FOUNDATION')
               and o.registered_on < :since
               and coalesce(u.declared_on, '2000-01-01') < :since
               and exists (select from organization_update)
            """;

    /** Only where activity is recorded at all: a register that begins today accuses nobody. */
    String IDLE = """
            select o.id as organization, o.region, '最近一次活动记录 ' || a.day as facts
              from organization o
             cross join lateral (select %s as day) a
             where o.serial > :after and o.serial <= :after + :batch
               and o.stage = 'REGISTERED'
               and o.kind in ('SOCIAL_GROUP', 'SERVICE_INSTITUTION', 'FOUNDATION')
               and o.registered_on < :since
               and a.day < :since
            """;

    String LOW_SCORE = """
            select v.subject as organization, o.region, '近三个月月度积分平均 ' || round(v.value, 1) || ' 分' as facts
              from (%s) v
              join organization o on o.id = v.subject and o.stage = 'REGISTERED'
             where v.value < :least
            """;
}
