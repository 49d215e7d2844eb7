package org.gongzhi.order.match;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Viewer;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to the reasons for saying no: dated versions of each, of which the newest on or before a day counts. */
@Service
@Transactional
public class DeclineReasons {

    private final JdbcClient db;
    private final Clock clock;

    DeclineReasons(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** The reasons that one can give today. */
    @Transactional(readOnly = true)
    public List<DeclineReason> current(boolean atGiveUp) {
        return db.sql("""
                        select *
                          from (select distinct on (code) * from decline_reason where valid_from <= :today order by code, valid_from desc) r
                         where not retired
                           and at_give_up = :atGiveUp
                         order by park_days, penalty, code
                        """)
                .param("today", LocalDate.now(clock))
                .param("atGiveUp", atGiveUp)
                .query(DeclineReason.class)
                .list();
    }

    /** Every version of every reason, the newest of each first. */
    @Transactional(readOnly = true)
    public List<DeclineReason> versions() {
        return db.sql("select * from decline_reason order by at_give_up, code, valid_from desc").query(DeclineReason.class).list();
    }

    /** @throws Refused {@code order.decline.reason-unknown} */
    DeclineReason chosen(String code, boolean atGiveUp) {
        return current(atGiveUp).stream().filter(reason -> reason.code().equals(code)).findFirst()
                .orElseThrow(() -> new Refused("order.decline.reason-unknown").at("reason"));
    }

    /**
     * Adds a reason, or a version of one, that counts from its day on.
     *
     * @throws Refused {@code order.rule.past}, {@code order.rule.same-day}, {@code order.decline.penalty-days}
     */
    public void add(DeclineReason reason, Viewer viewer) {
        if (reason.validFrom().isBefore(LocalDate.now(clock))) throw new Refused("order.rule.past").at("validFrom");
        if ((reason.penalty() == 0) != (reason.penaltyDays() == 0)) throw new Refused("order.decline.penalty-days").at("penaltyDays");
        try {
            insert(reason, viewer);
        } catch (DuplicateKeyException sameDay) {
            throw new Refused("order.rule.same-day", reason.validFrom().toString()).at("validFrom");
        }
    }

    private void insert(DeclineReason reason, Viewer viewer) {
        db.sql("""
                        insert into decline_reason (code, valid_from, label, at_give_up, park_days, penalty, penalty_days, flags_order,
                                                    corrects_profile, retired, set_by, set_at)
                        values (:code, :validFrom, :label, :atGiveUp, :parkDays, :penalty, :penaltyDays, :flagsOrder,
                                :correctsProfile, :retired, :by, :at)
                        """)
                .param("code", reason.code())
                .param("validFrom", reason.validFrom())
                .param("label", reason.label())
                .param("atGiveUp", reason.atGiveUp())
                .param("parkDays", reason.parkDays())
                .param("penalty", reason.penalty())
                .param("penaltyDays", reason.penaltyDays())
                .param("flagsOrder", reason.flagsOrder())
                .param("correctsProfile", reason.correctsProfile())
                .param("retired", reason.retired())
                .param("by", viewer.id())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }
}
