package org.gongzhi.appraisal.voice;

import java.util.List;
import java.util.UUID;
import org.gongzhi.appraisal.round.Round;
import org.gongzhi.appraisal.round.RoundBook;
import org.gongzhi.appraisal.round.RoundSettings;
import org.gongzhi.appraisal.round.RoundStage;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.outbox.OurAddress;
import org.gongzhi.platform.page.Qr;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What the public said, for those who review it. */
@Component
@Transactional(readOnly = true)      // a page is one look at the books, on one connection
class VoicePages {

    private static final int SUBJECTS = 500;

    private final JdbcClient db;
    private final RoundBook rounds;
    private final RoundSettings settings;
    private final OurAddress address;

    VoicePages(JdbcClient db, RoundBook rounds, RoundSettings settings, OurAddress address) {
        this.db = db;
        this.rounds = rounds;
        this.settings = settings;
        this.address = address;
    }

    VoiceListPage list(UUID id, long before, int limit, Viewer viewer) {
        var round = round(id, viewer);
        var rows = db.sql("""
                        select v.id, v.serial, s.name, v.level, v.comment, case v.kind when 'CODE' then '扫码' else '短信链接' end as way, v.at, v.excluded_because
                          from appraisal_voice v
                          join appraisal_subject s on (s.round, s.subject) = (v.round, v.subject)
                         where v.round = :id
                           and s.region between :from and :to
                           and v.serial < :before
                         order by v.serial desc
                         limit :rows
                        """)
                .params(viewer.reach().params()).param("id", id).param("before", before).param("rows", limit + 1).query(VoiceListPage.Row.class).list();
        var shown = rows.size() > limit ? rows.subList(0, limit) : rows;
        return new VoiceListPage(id, round.title(), round.number(), round.stage() == RoundStage.OPEN, tallies(round, viewer), List.copyOf(shown),
                rows.size() > limit ? shown.get(limit - 1).serial() : null);
    }

    private List<VoiceListPage.Tally> tallies(Round round, Viewer viewer) {
        return db.sql("""
                        select s.subject, s.name, count(v.id) as raw, avg(v.level) as raw_mean, count(v.id) filter (where v.excluded_at is null) as kept,
                               avg(v.level) filter (where v.excluded_at is null) as kept_mean,
                               coalesce((select max(i.sample) from appraisal_item i where i.scheme = :scheme and i.source = 'PUBLIC'), :sample)::int as sample,
                               exists (select from appraisal_voice_link l where (l.round, l.subject, l.kind) = (s.round, s.subject, 'CODE') and l.closed_at is null) as code,
                               (select count(*) from appraisal_voice_link l where (l.round, l.subject, l.kind) = (s.round, s.subject, 'LINK')) as links,
                               (select count(l.used_at) from appraisal_voice_link l where (l.round, l.subject, l.kind) = (s.round, s.subject, 'LINK')) as used
                          from appraisal_subject s
                          left join appraisal_voice v on (v.round, v.subject) = (s.round, s.subject)
                         where s.round = :id
                           and s.exempt_because is null
                           and s.region between :from and :to
                         group by s.round, s.subject, s.name
                         order by s.name
                         limit :rows
                        """)
                .params(viewer.reach().params()).param("id", round.id()).param("scheme", round.scheme()).param("sample", settings.voices()).param("rows", SUBJECTS)
                .query(VoiceListPage.Tally.class).list();
    }

    CodesPage posters(UUID id, Viewer viewer) {
        var round = round(id, viewer);
        return new CodesPage(id, round.title(), db.sql("""
                        select s.name, l.secret
                          from appraisal_voice_link l
                          join appraisal_subject s on (s.round, s.subject) = (l.round, l.subject)
                         where l.round = :id
                           and l.kind = 'CODE'
                           and l.closed_at is null
                           and s.region between :from and :to
                         order by s.name
                         limit :rows
                        """)
                .params(viewer.reach().params()).param("id", id).param("rows", SUBJECTS)
                .query((row, n) -> poster(row.getString("name"), "/v/" + row.getString("secret"))).list());
    }

    private CodesPage.Poster poster(String name, String path) {
        var whole = address.of(path).orElseGet(() -> ServletUriComponentsBuilder.fromCurrentContextPath().path(path).build().toUriString());
        return new CodesPage.Poster(name, whole, Qr.of(whole));
    }

    private Round round(UUID id, Viewer viewer) {
        if (viewer.reach().organization() != null) throw new Missing();
        return rounds.of(id, viewer);
    }
}
