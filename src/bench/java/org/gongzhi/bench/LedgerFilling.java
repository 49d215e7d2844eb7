package org.gongzhi.bench;

import java.util.UUID;
import org.gongzhi.platform.access.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Follow-ups and entries with the same words in them, made by set-based SQL. */
final class LedgerFilling {

    /** 河埠, as an address carries it: in one title of some thousand. */
    static final String SOUGHT = "%E6%B2%B3%E5%9F%A0";

    private static final String TITLE = "(array['活动室周末没有人值班', '台账缺少签字', '灭火器过期', '河埠头栏杆松动', '账目没有公开', '会议记录不全'])[case when n % 5003 = 0 then 4 else 1 + (n * 7) % 3 end] || n";

    private final JdbcClient db;

    LedgerFilling(JdbcClient db) {
        this.db = db;
    }

    /** With the columns of the list of follow-ups. */
    static String yaml(String key) {
        return """
                register: %s
                name: 测量台账
                noun: 事项
                source: 测量
                group: 测量
                number: CL-{year}-{serial:6}
                calendar: due
                rights: {read: [HUB_DESK, HUB_DIRECTOR], keep: [HUB_DESK]}
                fields:
                  title:  {label: 事项, type: text, required: true, max: 80, list: true}
                  source: {label: 来源, type: choice, options: {SCORE: 考核得分, INSPECTION: 督查检查, AUDIT: 审计发现, RARE: 居民反映}, required: true, list: true, filter: true}
                  owner:  {label: 责任人, type: person, list: true}
                  due:    {label: 期限, type: date, list: true, filter: true}
                  year:   {label: 年度, type: number, filter: true}
                  problem: {label: 问题, type: long, max: 2000}
                states:
                  OPEN:    {label: 整改中, tone: busy}
                  CLOSED:  {label: 已销号, tone: done}
                  STOPPED: {label: 移交处理, tone: stopped, ended: true}
                moves:
                  open:  {to: OPEN, label: 立项, may: [HUB_DESK]}
                  close: {from: [OPEN], to: CLOSED, label: 销号, may: [HUB_DESK]}
                  stop:  {from: [OPEN], to: STOPPED, label: 移交, may: [HUB_DESK]}
                """.formatted(key);
    }

    boolean isDone() { return db.sql("select exists (select from register_entry where register = 'bench-large')").query(Boolean.class).single(); }

    String district() { return db.sql("select left(code, 6) from region where level = 3 and exists (select from region t where t.parent = region.code) order by code limit 1").query(String.class).single(); }

    String town() { return db.sql("select left(min(code), 9) from region where level = 4 and code like ? || '%'").param(district()).query(String.class).single(); }

    long middle(String register) {
        return db.sql("select (min(serial) + max(serial)) / 2 from register_entry where register = ?").param(register).query(Long.class).single();
    }

    void followUps(int rows, UUID owner) {
        db.sql("""
                        insert into follow_up (id, version, opened_on, source, href, region, organization_name, title, bigrams, problem, cause, measure, owner_id, due_on, first_due_on, proof,
                                               outcome, stage, opened_at, opened_by, started_at, rung)
                        select gen_random_uuid(), 0, current_date - 30, (array['SCORE', 'INSPECTION', 'AUDIT'])[1 + n %% 3], '', t.code, '', x.title, %s, '发现的问题', '原因', '措施', :owner,
                               current_date + n %% 90, current_date + n %% 90, '', '', 'UNDER_WAY', now() - interval '30 days', :owner, now() - interval '20 days', 0
                          from generate_series(1, :rows) n
                          join %s t on t.place = n %% t.many
                         cross join lateral (select %s as title) x
                         order by n
                        """.formatted(BIGRAMS, TOWNS, TITLE)).param("owner", owner).param("rows", rows).param("district", district()).update();
        db.sql("analyze follow_up").update();
    }

    private static final String BIGRAMS = "array(select distinct substr(x.title, i, 2) from generate_series(1, length(x.title) - 1) i)";

    private static final String TOWNS = """
            (select code, row_number() over (order by code) - 1 as place, count(*) over () as many from region where level = 4 and code like :district || '%')""";

    /** @param checked each row by the database, as when people write it; else without triggers and indexes, which are made again afterwards */
    void entries(String register, int rows, Viewer viewer, boolean checked) {
        var indexes = db.sql("select indexrelid::regclass::text || chr(10) || pg_get_indexdef(indexrelid) from pg_index where indrelid = 'register_entry'::regclass and not indisunique")
                .query(String.class).list();
        if (!checked) {
            indexes.forEach(index -> db.sql("drop index " + index.split("\n", 2)[0]).update());
            db.sql("alter table register_entry disable trigger user").update();
        }
        insert(register, rows, viewer);
        if (!checked) {
            db.sql("alter table register_entry enable trigger user").update();
            indexes.forEach(index -> db.sql(index.split("\n", 2)[1]).update());
        }
        db.sql("vacuum analyze register_entry").update();
    }

    private void insert(String register, int rows, Viewer viewer) {
        db.sql("""
                        insert into register_entry (id, version, register, definition, number, state, entered_at, ended, region, title, sought, bigrams, data, created_by, created_at, changed_at,
                                                    slot1, slot2, slot3)
                        select gen_random_uuid(), 0, :register, 1, 'CL-' || n, case when n %% 50 = 0 then 'STOPPED' when n %% 3 = 0 then 'CLOSED' else 'OPEN' end, now(), n %% 50 = 0, t.code, x.title,
                               x.title, %s, jsonb_build_object('title', x.title, 'source', x.source, 'owner', jsonb_build_object('id', :owner::text, 'name', '测量'), 'due', x.due, 'year', x.year,
                               'problem', '发现的问题'), :owner, now() - interval '30 days', now(), x.source, x.due, x.year::text
                          from generate_series(1, :rows) n
                          join %s t on t.place = n %% t.many
                         cross join lateral (select %s as title, case when n %% 1000 = 7 then 'RARE' else (array['SCORE', 'INSPECTION', 'AUDIT'])[1 + n %% 3] end as source,
                                                    (current_date + 30 - (:rows - n) / greatest(:rows / 2000, 1))::text as due, 2001 + n * 25 / (:rows + 1) as year) x
                         order by n
                        """.formatted(BIGRAMS, TOWNS, TITLE)).param("register", register).param("owner", viewer.id()).param("rows", rows).param("district", district()).update();
    }
}
