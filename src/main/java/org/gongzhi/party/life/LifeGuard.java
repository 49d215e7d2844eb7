package org.gongzhi.party.life;

import java.time.LocalDate;
import java.util.List;
import org.gongzhi.party.life.GapListPage.Count;
import org.gongzhi.platform.access.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The guard over organization life: in how many branches how many meetings are missing, all branches in one statement. (domain.md M31, C1) */
@Component
@Transactional(readOnly = true)
public class LifeGuard {

    private final JdbcClient db;

    LifeGuard(JdbcClient db) {
        this.db = db;
    }

    /** Of whole periods between two days, by type, the most first. */
    public List<Count> counts(LocalDate first, LocalDate last, Viewer viewer) {
        return db.sql("select g.type, count(distinct g.branch_id) as branches, count(*) as missing from (" + Gaps.MISSING + ") g group by g.type order by count(*) desc")
                .params(viewer.reach().params())
                .param("first", first).param("last", last).param("branch", null)
                .query(Count.class)
                .list();
    }
}
