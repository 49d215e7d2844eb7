package org.gongzhi.appraisal.voice;

import java.sql.Timestamp;
import java.time.Clock;
import org.gongzhi.appraisal.round.Round;
import org.gongzhi.appraisal.round.RoundSettings;
import org.gongzhi.appraisal.round.Settlement;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the public says becomes one value of a hundred: twenty for each level of the reviewed mean, if enough have spoken. */
@Component
class VoiceSettlement implements Settlement {

    private final RoundSettings settings;
    private final JdbcClient db;
    private final Clock clock;

    VoiceSettlement(RoundSettings settings, JdbcClient db, Clock clock) {
        this.settings = settings;
        this.db = db;
        this.clock = clock;
    }

    @Override
    public void settle(Round round) {
        db.sql("""
                        update appraisal_point p
                           set value = case when coalesce(v.voices, 0) >= coalesce(i.sample, :sample) then v.mean end, points = null, at = :at,
                               note = coalesce(v.voices, 0) || ' 份有效评议' || case when coalesce(v.voices, 0) < coalesce(i.sample, :sample)
                                      then '，不足 ' || coalesce(i.sample, :sample) || ' 份' else '' end
                          from appraisal_item i
                          join appraisal_subject s on s.round = :round and s.exempt_because is null
                          left join (select v.subject, count(*) as voices, round(20 * avg(v.level), 6) as mean
                                       from appraisal_voice v
                                      where v.round = :round
                                        and v.excluded_at is null
                                      group by v.subject) v on v.subject = s.subject
                         where i.scheme = :scheme
                           and i.source = 'PUBLIC'
                           and (p.round, p.subject, p.item) = (s.round, s.subject, i.code)
                           and p.by is null
                        """)
                .param("sample", settings.voices()).param("at", Timestamp.from(clock.instant())).param("round", round.id()).param("scheme", round.scheme())
                .update();
    }
}
