package org.gongzhi.portal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.notice.Editions;
import org.gongzhi.notice.NoticeId;
import org.gongzhi.notice.NoticeKind;
import org.gongzhi.notice.NoticeStage;
import org.gongzhi.notice.ObjectionStage;
import org.gongzhi.platform.Missing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notices as everybody may see them. */
@Component
@Transactional(readOnly = true)      // a page is one look at the books, on one connection
class PublicNotices {

    private final JdbcClient db;
    private final Editions editions;
    private final Clock clock;

    PublicNotices(JdbcClient db, Editions editions, Clock clock) {
        this.db = db;
        this.editions = editions;
        this.clock = clock;
    }

    PublicNoticeListPage list(boolean running, long before, int limit) {
        var rows = db.sql("""
                        select n.id, n.serial, n.number, n.title, n.kind, n.published_on, n.until, n.stage
                          from notice n
                         where (not :running or n.stage = 'PUBLISHED')
                           and n.serial < :before
                         order by n.serial desc
                         limit :rows
                        """)
                .param("running", running)
                .param("before", before)
                .param("rows", limit + 1)
                .query((row, n) -> new PublicNoticeListPage.Row(row.getObject("id", UUID.class), row.getLong("serial"), row.getString("number"),
                        row.getString("title"), NoticeKind.valueOf(row.getString("kind")), row.getObject("published_on", LocalDate.class),
                        row.getTimestamp("until").toInstant(), NoticeStage.valueOf(row.getString("stage"))))
                .list();
        var shown = rows.size() > limit ? rows.subList(0, limit) : rows;
        return new PublicNoticeListPage(running, List.copyOf(shown), rows.size() > limit ? shown.get(limit - 1).serial() : null);
    }

    PublicNoticePage show(UUID id) {
        var facts = db.sql("""
                        select n.*, r.full_name as place
                          from notice n
                          join region r on r.code = n.region
                         where n.id = :id
                        """)
                .param("id", id)
                .query(PublicNotices::facts)
                .optional()
                .orElseThrow(Missing::new);
        var open = facts.stage() == NoticeStage.PUBLISHED && !clock.instant().isAfter(facts.until());
        return new PublicNoticePage(id, facts, editions.of(new NoticeId(id)), answers(id), open);
    }

    /** The text of one edition, to the byte as its hash is of it. */
    String content(UUID id, int edition) {
        return db.sql("select content from notice_edition where notice_id = :id and edition = :edition")
                .param("id", id)
                .param("edition", edition)
                .query(String.class)
                .optional()
                .orElseThrow(Missing::new);
    }

    /** @throws Missing for every secret that opens nothing */
    ObjectionReceiptPage receipt(String secret, String hash) {
        return db.sql("""
                        select o.*, n.number, n.title
                          from objection o
                          join notice n on n.id = o.notice_id
                         where o.secret_hash = :hash
                        """)
                .param("hash", hash)
                .query((row, n) -> new ObjectionReceiptPage(secret, row.getObject("notice_id", UUID.class), row.getString("number"), row.getString("title"),
                        row.getString("text"), row.getTimestamp("at").toInstant(), row.getTimestamp("due").toInstant(),
                        ObjectionStage.valueOf(row.getString("stage")), row.getString("answer"), instant(row, "answered_at")))
                .optional()
                .orElseThrow(Missing::new);
    }

    private List<PublicNoticePage.Answer> answers(UUID id) {
        return db.sql("select at, edition, stage, answer, answered_at from objection where notice_id = :id order by serial")
                .param("id", id)
                .query((row, n) -> new PublicNoticePage.Answer(row.getTimestamp("at").toInstant(), row.getInt("edition"),
                        ObjectionStage.valueOf(row.getString("stage")), row.getString("answer"), instant(row, "answered_at")))
                .list();
    }

    private static PublicNoticePage.Facts facts(ResultSet row, int n) throws SQLException {
        return new PublicNoticePage.Facts(row.getString("number"), NoticeKind.valueOf(row.getString("kind")), NoticeStage.valueOf(row.getString("stage")),
                row.getString("title"), row.getString("place"), row.getTimestamp("published_at").toInstant(), row.getTimestamp("until").toInstant(),
                row.getInt("working_days"), row.getString("outcome"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
