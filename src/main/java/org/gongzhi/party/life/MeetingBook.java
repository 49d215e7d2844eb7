package org.gongzhi.party.life;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.journal.Noted;
import org.gongzhi.platform.search.Bigrams;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door for many meetings at once: those of a year that were kept on paper. They come in as recorded, with how many came but not
 * who; two statements however many. What is there already (branch, type and day) is passed over. (domain.md M31)
 */
@Service
@Transactional
public class MeetingBook {

    /** A meeting on paper was written down when it was over. */
    private static final Duration WRITTEN_AFTER = Duration.ofDays(2);

    private final JdbcClient db;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MeetingBook(JdbcClient db, ApplicationEventPublisher events, Clock clock) {
        this.db = db;
        this.events = events;
        this.clock = clock;
    }

    /** @param meetings of branches that the caller has within the viewer's reach @return how many were new */
    public int enter(List<PastMeeting> meetings, String source, Viewer viewer) {
        var batch = UUID.randomUUID();
        var entered = insert(meetings);
        events.publishEvent(new Noted(Meetings.SUBJECT, batch, "IMPORT_MEETINGS", viewer.act(clock.instant(), source), Map.of("rows", meetings.size(), "entered", entered)));
        return entered;
    }

    private int insert(List<PastMeeting> meetings) {
        return db.sql("""
                        with fresh as (
                            insert into party_meeting (id, version, planned_on, branch_id, region, type, topic, bigrams, starts_at, on_day, place, online, chair, minutes,
                                                       expected, present, recorded_at, reason, stage)
                            select gen_random_uuid(), 0, m.on_day, b.id, b.region, m.type, m.topic, string_to_array(m.bigrams, ' '),
                                   (m.on_day + time '14:30') at time zone 'Asia/Shanghai', m.on_day, m.place, false, m.chair, m.minutes, m.expected::int, m.present::int,
                                   least(:now, (m.on_day + time '17:30') at time zone 'Asia/Shanghai' + :after::interval), '', 'RECORDED'
                              from unnest(:branches::uuid[], :types::text[], :topics::text[], :bigrams::text[], :days::date[], :places::text[], :chairs::text[],
                                          :expected::text[], :present::text[], :minutes::text[])
                                   as m (branch, type, topic, bigrams, on_day, place, chair, expected, present, minutes)
                              join party_organization b on b.id = m.branch
                             where not exists (select from party_meeting g where (g.branch_id, g.type, g.on_day) = (b.id, m.type, m.on_day) and g.stage <> 'CANCELLED')
                            returning id, branch_id, on_day),
                        told as (
                            insert into party_activity (subject, subject_id, party_organization_id, on_date)
                            select :subject, id, branch_id, on_day from fresh)
                        select count(*) from fresh
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("after", WRITTEN_AFTER.toDays() + " days")
                .param("subject", Meetings.SUBJECT)
                .param("branches", meetings.stream().map(PastMeeting::branch).toArray(UUID[]::new))
                .param("types", each(meetings, one -> one.type().name()))
                .param("topics", each(meetings, PastMeeting::topic))
                .param("bigrams", each(meetings, one -> String.join(" ", Bigrams.of(one.topic()))))
                .param("days", each(meetings, one -> one.on().toString()))
                .param("places", each(meetings, PastMeeting::place))
                .param("chairs", each(meetings, PastMeeting::chair))
                .param("expected", each(meetings, one -> String.valueOf(one.expected())))
                .param("present", each(meetings, one -> String.valueOf(one.present())))
                .param("minutes", each(meetings, PastMeeting::minutes))
                .query(Integer.class)
                .single();
    }

    private static String[] each(List<PastMeeting> meetings, Function<PastMeeting, String> value) { return meetings.stream().map(value).toArray(String[]::new); }
}
