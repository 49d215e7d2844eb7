package org.gongzhi.party.life;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.feed.FeedEntry;
import org.gongzhi.platform.feed.FeedSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Meetings stand in the calendars of whoever reads them. */
@Component
class MeetingFeed implements FeedSource {

    private static final int MOST = 500;
    private static final Duration LENGTH = Duration.ofHours(2);

    private final JdbcClient db;

    MeetingFeed(JdbcClient db) {
        this.db = db;
    }

    @Override public String permission() { return "life.read"; }

    @Override
    public List<FeedEntry> entries(Viewer viewer, LocalDate from, LocalDate to) {
        return db.sql("""
                        select g.id, g.type, g.topic, g.starts_at, g.place, b.name
                          from party_meeting g
                          join party_organization b on b.id = g.branch_id
                         where g.stage in ('PLANNED', 'HELD')
                           and g.on_day between :first and :last
                           and g.region between :from and :to
                           and (:organization::uuid is null or exists (
                                   select from party_unit u where u.party_organization_id = g.branch_id and u.organization_id = :organization))
                         order by g.on_day
                         limit :most
                        """)
                .params(viewer.reach().params())
                .param("first", from)
                .param("last", to)
                .param("most", MOST)
                .query(MeetingFeed::entry)
                .list();
    }

    private static FeedEntry entry(ResultSet row, int n) throws SQLException {
        var starts = row.getTimestamp("starts_at").toInstant();
        return new FeedEntry(row.getString("id"), MeetingType.valueOf(row.getString("type")).label() + "：" + row.getString("topic") + "（" + row.getString("name") + "）", starts,
                starts.plus(LENGTH), row.getString("place"), "/party/meetings/" + row.getString("id"));
    }
}
