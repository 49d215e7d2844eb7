package org.gongzhi.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import org.gongzhi.platform.access.Act;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The editions of notices: added, never changed, and checked each time somebody looks. */
@Component
public class Editions {

    private static final TypeReference<List<String>> CELLS = new TypeReference<>() {};
    private static final TypeReference<List<List<String>>> ROWS = new TypeReference<>() {};

    /**
     * An edition as it is kept.
     *
     * @param hash  as it was published
     * @param sound whether what is kept still gives that hash and follows on the edition before
     */
    public record Kept(Edition edition, String hash, boolean sound) {}

    private record Row(Edition edition, String content, String hash) {}

    private final JdbcClient db;
    private final JsonMapper json;

    Editions(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** All editions of a notice, the first one first. */
    public List<Kept> of(NoticeId notice) {
        var rows = db.sql("""
                        select n.number, e.*
                          from notice_edition e
                          join notice n on n.id = e.notice_id
                         where e.notice_id = :notice
                         order by e.edition
                        """)
                .param("notice", notice.value())
                .query(this::row)
                .list();
        var kept = new ArrayList<Kept>();
        var before = "";
        for (var row : rows) {
            var edition = row.edition();
            var sound = edition.content().equals(row.content()) && edition.hash().equals(row.hash()) && edition.previous().equals(before)
                    && edition.edition() == kept.size() + 1;
            kept.add(new Kept(edition, row.hash(), sound));
            before = row.hash();
        }
        return List.copyOf(kept);
    }

    void add(NoticeId notice, Edition edition, Act act) {
        db.sql("""
                        insert into notice_edition (notice_id, edition, title, text, columns, rows, until, reason, issuer, by, at, content, previous, hash)
                        values (:notice, :edition, :title, :text, :columns::jsonb, :rows::jsonb, :until, :reason, :issuer, :by, :at, :content, :previous, :hash)
                        """)
                .param("notice", notice.value())
                .param("edition", edition.edition())
                .param("title", edition.title())
                .param("text", edition.text())
                .param("columns", json.writeValueAsString(edition.table().columns()))
                .param("rows", json.writeValueAsString(edition.table().rows()))
                .param("until", Timestamp.from(edition.until()))
                .param("reason", edition.reason())
                .param("issuer", edition.issuer())
                .param("by", act.by())
                .param("at", Timestamp.from(edition.at()))
                .param("content", edition.content())
                .param("previous", edition.previous())
                .param("hash", edition.hash())
                .update();
    }

    private Row row(ResultSet row, int n) throws SQLException {
        var table = new NoticeTable(json.readValue(row.getString("columns"), CELLS), json.readValue(row.getString("rows"), ROWS));
        var edition = new Edition(row.getString("number"), row.getInt("edition"), row.getString("title"), row.getString("text"), table,
                row.getTimestamp("until").toInstant(), row.getString("reason"), row.getString("issuer"), row.getTimestamp("at").toInstant(),
                row.getString("previous"));
        return new Row(edition, row.getString("content"), row.getString("hash"));
    }
}
