package org.gongzhi.indicator;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Option;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The places and periods that somebody may ask about. */
@Component
public class Places {

    private static final int MOST = 600;

    private final JdbcClient db;
    private final Clock clock;

    Places(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    public Choices choices(Ask ask, Viewer viewer) { return new Choices(name(ask, viewer), regions(viewer), periods(ask)); }

    public String name(Ask ask, Viewer viewer) {
        return db.sql("select name from region where code = :code")
                .param("code", ask.region() == null ? viewer.reach().from() : ask.region())
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** Towns, and indented below each its communities. */
    private List<Option> regions(Viewer viewer) {
        return db.sql("""
                        select r.code as value,
                               case when r.code like '%000000' then '' when r.code like '%000' then '　' else '　　' end || r.name as label
                          from region r
                         where r.code between :from and :to
                         order by r.code
                         limit :most
                        """)
                .params(viewer.reach().params())
                .param("most", MOST)
                .query(Option.class)
                .list();
    }

    /** The usual ones, with the one that was asked for among them. */
    private List<Option> periods(Ask ask) {
        var usual = new ArrayList<>(Period.usual(clock));
        if (!usual.contains(ask.period())) usual.add(0, ask.period());
        return usual.stream().map(period -> new Option(period.code(), period.label())).toList();
    }
}
