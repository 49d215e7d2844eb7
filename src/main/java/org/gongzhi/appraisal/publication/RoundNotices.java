package org.gongzhi.appraisal.publication;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gongzhi.appraisal.Tenths;
import org.gongzhi.notice.NewNotice;
import org.gongzhi.notice.NoticeId;
import org.gongzhi.notice.NoticeKind;
import org.gongzhi.notice.NoticeTable;
import org.gongzhi.notice.Notices;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.clock.WorkingDays;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Results are made public as the round has them: text and table come from it, a correction appends an edition. (domain.md M6, M63, M65) */
@Component
public class RoundNotices {

    private record Row(String name, BigDecimal total, @Nullable String band, @Nullable Integer rank, @Nullable String exempt) {}

    private record Head(UUID id, String number, String title, String region, LocalDate objectionUntil) {}

    private final JdbcClient db;
    private final JsonMapper json;
    private final Notices notices;
    private final WorkingDays days;
    private final Clock clock;

    RoundNotices(JdbcClient db, JsonMapper json, Notices notices, WorkingDays days, Clock clock) {
        this.db = db;
        this.json = json;
        this.notices = notices;
        this.days = days;
        this.clock = clock;
    }

    /** For as long as subjects may appeal. */
    public void publish(UUID round, NoticeKind kind, Act act) {
        var head = head(round);
        int period = 1;
        while (days.plus(LocalDate.now(clock), period).isBefore(head.objectionUntil())) period++;
        notices.publish(new NewNotice(kind, "appraisal_round", round, "/appraisals/" + round, head.region(), title(head), text(head), table(round), period), act);
    }

    /** A correction moves many ranks and is still one edition. */
    public void correct(UUID round, Act act) {
        var table = table(round);
        var notice = noticeOf(round);
        if (notice.isEmpty() || isShown(notice.get(), table)) return;
        var head = head(round);
        notices.correct(new NoticeId(notice.get()), title(head), text(head), table, 1, act);
    }

    /** @throws Refused {@code star.lock.objections} while one has no answer */
    public void checkAnswered(UUID round) {
        int open = db.sql("""
                        select count(*)
                          from notice n
                          join objection o on o.notice_id = n.id and o.stage = 'RECEIVED'
                         where n.subject_id = ?
                        """).param(round).query(Integer.class).single();
        if (open > 0) throw new Refused("star.lock.objections", open);
    }

    private Optional<UUID> noticeOf(UUID round) {
        return db.sql("select id from notice where subject_id = ? and stage <> 'WITHDRAWN' order by serial desc limit 1").param(round).query(UUID.class).optional();
    }

    private boolean isShown(UUID notice, NoticeTable table) {
        return db.sql("select rows = :rows::jsonb from notice_edition where notice_id = :notice order by edition desc limit 1")
                .param("rows", json.writeValueAsString(table.rows()))
                .param("notice", notice)
                .query(Boolean.class)
                .single();
    }

    private Head head(UUID round) {
        return db.sql("select id, number, title, region, objection_until from appraisal_round where id = ?").param(round).query(Head.class).single();
    }

    private static String title(Head head) { return head.title() + "结果公示"; }

    private static String text(Head head) {
        return "现将“" + head.title() + "”（" + head.number() + "）的结果予以公示。对结果有异议的，请在公示期内提出，逾期不再受理；参评的也可以按项目申诉。";
    }

    private NoticeTable table(UUID round) {
        return new NoticeTable(List.of("名次", "名称", "得分", "结果"), db.sql("""
                        select s.name, t.total, b.label as band, t.rank, s.exempt_because as exempt
                          from appraisal_round r
                          join appraisal_subject s on s.round = r.id
                          left join appraisal_standing t on t.round = s.round and t.subject = s.subject
                          left join appraisal_band b on b.scheme = r.scheme and b.code = t.band
                         where r.id = ?
                         order by t.rank nulls last, s.name
                        """)
                .param(round)
                .query(Row.class)
                .list().stream()
                .map(RoundNotices::cells)
                .toList());
    }

    private static List<String> cells(Row row) {
        if (row.exempt() != null || row.total() == null) return List.of("—", row.name(), "—", row.exempt() == null ? "—" : "免评：" + row.exempt());
        return List.of(row.rank() == null ? "—" : row.rank().toString(), row.name(), Tenths.of(row.total()), row.band() == null ? "不评等次" : row.band());
    }
}
