package org.gongzhi.party.station;

import java.util.List;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.search.Bigrams;
import org.gongzhi.platform.search.SearchSource;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds stations by any two characters of the name. */
@Component
@Order(67)
class StationSearch implements SearchSource {

    private final JdbcClient db;

    StationSearch(JdbcClient db) {
        this.db = db;
    }

    @Override public String label() { return "社工站"; }

    @Override public String permission() { return "station.read"; }

    @Override
    public List<Hit> find(String asked, Viewer viewer, int limit) {
        return db.sql("""
                        select s.name as title, r.name as sub, '/party/stations/' || s.id as href
                          from party_station s
                          join region r on r.code = s.region
                         where s.region between :from and :to
                           and s.closed_on is null
                           and s.bigrams @> :bigrams::text[]
                           and s.name like '%' || :asked || '%'
                         order by s.serial desc
                         limit :limit
                        """)
                .params(viewer.reach().params())
                .param("asked", asked)
                .param("bigrams", Bigrams.of(asked))
                .param("limit", limit)
                .query(Hit.class)
                .list();
    }
}
