package org.gongzhi.followup.bulletin;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongzhi.followup.What;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.journal.Noted;
import org.gongzhi.platform.message.Messages;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to monthly notices 通报. A person issues one for each month that is over; what it counted is kept case by case. (domain.md M21) */
@Service
@Transactional
public class Bulletins {

    private final JdbcClient db;
    private final Messages messages;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Bulletins(JdbcClient db, Messages messages, ApplicationEventPublisher events, Clock clock) {
        this.db = db;
        this.messages = messages;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param foreword what the office adds in words; the figures are none of its business
     * @throws Refused {@code bulletin.not-over}, {@code bulletin.twice}
     */
    public UUID issue(YearMonth month, String foreword, Viewer viewer) {
        if (!month.isBefore(YearMonth.now(clock))) throw new Refused("bulletin.not-over").at("month");
        var id = UUID.randomUUID();
        try {
            insert(id, month, foreword, viewer);
        } catch (DuplicateKeyException again) {
            throw new Refused("bulletin.twice", month.toString()).at("month");
        }
        keep(id, month, viewer);
        events.publishEvent(new Noted("bulletin", id, "ISSUE_BULLETIN", viewer.act(clock.instant(), foreword), Map.of("month", month.toString())));
        messages.tellHolders("bulletin.read", viewer.reach().from(), null, month.getYear() + " 年 " + month.getMonthValue() + " 月督办通报已发布", "/bulletins/" + id);
        return id;
    }

    private void insert(UUID id, YearMonth month, String foreword, Viewer viewer) {
        db.sql("""
                        insert into bulletin (id, issued_on, region, month, foreword, issuer, issued_by, issued_at)
                        values (:id, :on, :region, :month, :foreword, :issuer, :by, :at)
                        """)
                .param("id", id)
                .param("on", LocalDate.ofInstant(clock.instant(), OfficeClock.ZONE))
                .param("region", viewer.reach().from())
                .param("month", month.atDay(1))
                .param("foreword", foreword)
                .param("issuer", viewer.capacity())
                .param("by", viewer.id())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    private void keep(UUID id, YearMonth month, Viewer viewer) {
        db.sql("""
                        insert into bulletin_case (bulletin_id, what, follow_up_id, number, title, source, organization_name, owner, due_on, stage)
                        select :id, w.what, f.id, f.number, f.title, f.source, f.organization_name, coalesce(p.name, ''), f.due_on, f.stage
                          from follow_up f
                          cross join unnest(:whats::text[]) as w (what)
                          left join person p on p.id = f.owner_id
                         where f.region between :from and :to
                           and follow_up_is(f, w.what, :since, :until)
                        """)
                .param("id", id)
                .param("whats", Stream.of(What.values()).map(What::name).toArray(String[]::new))
                .param("from", viewer.reach().from())
                .param("to", viewer.reach().to())
                .param("since", month.atDay(1))
                .param("until", month.atEndOfMonth())
                .update();
    }
}
