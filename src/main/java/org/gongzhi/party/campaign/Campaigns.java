package org.gongzhi.party.campaign;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.journal.Noted;
import org.gongzhi.platform.message.Messages;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to study campaigns. Sessions are meetings of branches that say which campaign they belong to; notes are written by whoever
 * was there. Out of reach is {@link Missing}. (domain.md M45)
 */
@Service
@Transactional
public class Campaigns {

    public static final String SUBJECT = "study-campaign";

    private final CampaignRepository repository;
    private final Messages messages;
    private final JdbcClient db;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Campaigns(CampaignRepository repository, Messages messages, JdbcClient db, ApplicationEventPublisher events, Clock clock) {
        this.repository = repository;
        this.messages = messages;
        this.db = db;
        this.events = events;
        this.clock = clock;
    }

    /** @param region whose branches take part, twelve digits @throws Refused {@code campaign.days} */
    public UUID start(String region, String title, String content, LocalDate since, LocalDate until, Viewer viewer) {
        if (region.compareTo(viewer.reach().from()) < 0 || region.compareTo(viewer.reach().to()) > 0) throw new Missing();
        var it = repository.save(Campaign.start(region, title, content, since, until, viewer.act(clock.instant(), "")));
        messages.tellHolders("life.keep", region, null, "学习活动：" + it.title(), "/party/campaigns/" + it.id());
        return it.id();
    }

    public void close(UUID id, String words, Viewer viewer) { end(id, CampaignMove.CLOSE, words, viewer); }

    public void cancel(UUID id, String why, Viewer viewer) { end(id, CampaignMove.CANCEL, why, viewer); }

    /**
     * What somebody wrote down after a session; written again, it replaces the first.
     *
     * @throws Refused {@code campaign.note.absent} for whoever was not there
     */
    public void note(UUID meeting, String text, Viewer viewer) {
        var present = db.sql("""
                        select exists (select
                                         from party_attendance a
                                         join party_member m on m.id = a.member_id and m.person_id = :person
                                        where a.meeting_id = :meeting
                                          and a.state = 'PRESENT')
                        """)
                .param("meeting", meeting)
                .param("person", viewer.id())
                .query(Boolean.class)
                .single();
        if (!present) throw new Refused("campaign.note.absent");
        db.sql("""
                        insert into study_note (id, meeting_id, person_id, text, at)
                        values (gen_random_uuid(), :meeting, :person, :text, :at)
                            on conflict (meeting_id, person_id) do update set text = excluded.text, at = excluded.at
                        """)
                .param("meeting", meeting)
                .param("person", viewer.id())
                .param("text", text.strip())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        events.publishEvent(new Noted("party-meeting", meeting, "STUDY_NOTE", viewer.act(clock.instant(), ""), Map.of()));
    }

    private void end(UUID id, CampaignMove how, String words, Viewer viewer) {
        var it = repository.hold(id, viewer.reach().from(), viewer.reach().to()).orElseThrow(Missing::new);
        repository.save(it.end(how, viewer.act(clock.instant(), words)));
    }
}
