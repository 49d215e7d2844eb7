package org.gongzhi.appraisal.mark;

import java.sql.Timestamp;
import java.time.Clock;
import org.gongzhi.appraisal.round.Round;
import org.gongzhi.appraisal.round.Settlement;
import org.gongzhi.platform.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Peers' votes become one value, a vote for oneself never among them; several scorers must have come to an end before. */
@Component
class MarkSettlement implements Settlement {

    private final JdbcClient db;
    private final Clock clock;

    MarkSettlement(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public void settle(Round round) {
        db.sql("select phase from appraisal_panel where round = :round and closed_at is null").param("round", round.id()).query(Integer.class).optional()
                .ifPresent(phase -> { throw new Refused("appraisal.panel.open", phase); });
        db.sql("""
                        update appraisal_point p
                           set value = t.mean, points = null, note = t.votes || ' 家互评', at = :at
                          from (select m.subject, m.item, count(*) as votes, %s as mean
                                  from appraisal_mark m
                                  join appraisal_scheme z on z.id = :scheme
                                 where m.round = :round
                                   and m.organization <> coalesce((select s.organization from appraisal_subject s where (s.round, s.subject) = (m.round, m.subject)), m.subject)
                                 group by m.subject, m.item, z.trim_from) t
                         where (p.round, p.subject, p.item) = (:round, t.subject, t.item)
                           and p.by is null
                        """.formatted(TrimmedMean.SQL))
                .param("round", round.id()).param("scheme", round.scheme()).param("at", Timestamp.from(clock.instant())).update();
    }
}
