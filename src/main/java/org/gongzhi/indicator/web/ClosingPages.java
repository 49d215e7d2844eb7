package org.gongzhi.indicator.web;

import java.time.Clock;
import org.gongzhi.indicator.Period;
import org.gongzhi.platform.access.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ClosingPages {

    private static final int MONTHS = 24;

    private final JdbcClient db;
    private final Clock clock;

    ClosingPages(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    ClosingListPage list(Viewer viewer) {
        return new ClosingListPage(db.sql("""
                        select to_char(m.month, 'YYYY-MM') as month, c.version, c.closed_at as at, p.name as by, c.reason,
                               (select count(*) from figure_snapshot s where s.closing_id = c.id) as cells
                          from (select date_trunc('month', :today::date) - make_interval(months => back) as month
                                  from generate_series(1, :months) back) m
                          left join figure_closing c on c.month = m.month and c.low = :from
                          left join person p on p.id = c.closed_by
                         order by m.month desc, c.version desc
                        """)
                .params(viewer.reach().params())
                .param("today", Period.today(clock))
                .param("months", MONTHS)
                .query(ClosingListPage.Row.class)
                .list());
    }
}
