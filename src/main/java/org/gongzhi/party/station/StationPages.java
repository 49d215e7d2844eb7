package org.gongzhi.party.station;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.party.life.Branches;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class StationPages {

    private static final int ROWS = 30;
    private static final int SHEET = 10_000;

    private record Totals(long open, long linked, long worked) {}

    private final JdbcClient db;
    private final Branches branches;
    private final Clock clock;

    StationPages(JdbcClient db, Branches branches, Clock clock) {
        this.db = db;
        this.branches = branches;
        this.clock = clock;
    }

    StationListPage list(long before, boolean sheet, Viewer viewer) {
        var limit = sheet ? SHEET : ROWS;
        var rows = db.sql("""
                        select s.id, s.serial, s.name, s.level, r.name as place, b.name as branch, w.works, w.last,
                               coalesce((select string_agg(case a.level when 'PROVINCE' then '省级' when 'CITY' then '市级' else '县级' end
                                                           || case a.title when 'RED_STATION' then '红色社工站' else '党建示范点' end, '、' order by a.awarded_on)
                                           from site_award a where a.station_id = s.id and a.revoked_on is null), '') as awards
                          from party_station s
                          join region r on r.code = s.region
                          left join party_organization b on b.id = s.branch_id
                          join lateral (select count(*) as works, max(k.on_day) as last from party_station_work k where k.station_id = s.id) w on true
                         where s.closed_on is null
                           and s.region between :from and :to
                           and s.serial < :before
                         order by s.serial desc
                         limit :limit
                        """)
                .params(viewer.reach().params())
                .param("before", before)
                .param("limit", limit + 1)
                .query(StationListPage.Row.class)
                .list();
        var shown = rows.size() > limit ? rows.subList(0, limit) : rows;
        var totals = totals(viewer);
        return new StationListPage(totals.open(), totals.linked(), totals.worked(), shown, rows.size() > limit ? shown.get(limit - 1).serial() : null);
    }

    private Totals totals(Viewer viewer) {
        return db.sql("""
                        select count(*) as open, count(s.branch_id) as linked,
                               count(*) filter (where s.branch_id is not null or exists (select from party_station_work k where k.station_id = s.id)) as worked
                          from party_station s
                         where s.closed_on is null
                           and s.region between :from and :to
                        """)
                .params(viewer.reach().params())
                .query(Totals.class)
                .single();
    }

    StationPage show(UUID id, Viewer viewer) {
        var facts = db.sql("""
                        select s.id, s.name, s.level, s.region, r.name as place, s.opened_on, s.closed_on, s.branch_id, b.name as branch, s.linked_on
                          from party_station s
                          join region r on r.code = s.region
                          left join party_organization b on b.id = s.branch_id
                         where s.id = :id
                           and s.region between :from and :to
                        """)
                .params(viewer.reach().params())
                .param("id", id)
                .query(StationPage.Facts.class)
                .optional()
                .orElseThrow(Missing::new);
        var works = db.sql("""
                        select k.on_day, k.what, p.name as by
                          from party_station_work k
                          join person p on p.id = k.by
                         where k.station_id = :id
                         order by k.on_day desc, k.serial desc
                         limit 100
                        """)
                .param("id", id)
                .query(StationPage.Work.class)
                .list();
        return new StationPage(facts, works, awards(Long.MAX_VALUE, 100, id, viewer), branches.options(viewer));
    }

    AwardListPage awards(long before, boolean sheet, Viewer viewer) {
        var limit = sheet ? SHEET : ROWS;
        var rows = awards(before, limit + 1, null, viewer);
        var shown = rows.size() > limit ? rows.subList(0, limit) : rows;
        return new AwardListPage(LocalDate.now(clock), shown, rows.size() > limit ? shown.get(limit - 1).serial() : null);
    }

    private List<AwardListPage.Row> awards(long before, int limit, @Nullable UUID station, Viewer viewer) {
        return db.sql("""
                        select a.id, a.serial, coalesce(s.name, b.name) as site, a.title, a.level, a.grade, a.issuer, a.awarded_on, a.recheck_on, a.checked_on, a.revoked_on
                          from site_award a
                          left join party_station s on s.id = a.station_id
                          left join party_organization b on b.id = a.branch_id
                         where a.region between :from and :to
                           and (:station::uuid is null or a.station_id = :station)
                           and a.serial < :before
                         order by a.serial desc
                         limit :limit
                        """)
                .params(viewer.reach().params())
                .param("station", station)
                .param("before", before)
                .param("limit", limit)
                .query(AwardListPage.Row.class)
                .list();
    }
}
