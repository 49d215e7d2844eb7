package org.gongzhi.party.activity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.gongzhi.appraisal.round.NewRound;
import org.gongzhi.appraisal.round.Rounds;
import org.gongzhi.party.life.LifePeriod;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to the quarter's ranking of branches. It is a round of the appraisal engine like any other; here it only begins. (domain.md M6) */
@Service
@Transactional
public class Activity {

    /** The scheme, whichever its version. */
    public static final String SCHEME = "branch_activity";

    private final Rounds rounds;
    private final JdbcClient db;
    private final Clock clock;

    Activity(Rounds rounds, JdbcClient db, Clock clock) {
        this.rounds = rounds;
        this.db = db;
        this.clock = clock;
    }

    /**
     * Collects the figures of a quarter that is over, for all branches of the viewer's district.
     *
     * @param quarter any day of it
     * @return the round
     * @throws Refused {@code activity.running} before its end, {@code activity.scheme}, and what {@link Rounds#open} refuses
     */
    public UUID open(LocalDate quarter, Viewer viewer) {
        var first = LifePeriod.QUARTER.begin(quarter);
        var last = LifePeriod.QUARTER.end(quarter);
        if (!last.isBefore(LocalDate.now(clock))) throw new Refused("activity.running", LifePeriod.QUARTER.name(quarter)).at("quarter");
        var scheme = db.sql("""
                        select id
                          from appraisal_scheme
                         where code = :code
                           and stage = 'ADOPTED'
                           and valid_from <= :last
                         order by version desc
                         limit 1
                        """)
                .param("code", SCHEME)
                .param("last", last)
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new Refused("activity.scheme"));
        return rounds.open(new NewRound(scheme, viewer.reach().from(), LifePeriod.QUARTER.name(quarter) + "支部活跃度", first, last), viewer);
    }
}
