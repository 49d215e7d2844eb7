package org.gongzhi.platform.privacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.access.Reach;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.job.JobKind;
import org.gongzhi.platform.job.Progress;
import org.gongzhi.platform.page.Show;
import org.gongzhi.platform.personal.PersonalCipher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Makes the sheet of an approved export: within the reach of whoever asked for it, as it is now. */
@Component
class ExportJob implements JobKind {

    static final String NAME = "personal-export";
    static final String EXPORT = "export";
    private static final int LIMIT = 50_000;

    private record Asked(String number, String source, String[] columns, String region, LocalDate since, LocalDate until, String reason, UUID post) {}

    private final JdbcClient db;
    private final People people;
    private final PersonalExports exports;
    private final PersonalCipher cipher;

    ExportJob(JdbcClient db, People people, PersonalExports exports, PersonalCipher cipher) {
        this.db = db;
        this.people = people;
        this.exports = exports;
        this.cipher = cipher;
    }

    @Override public String name() { return NAME; }

    @Override public String label() { return "导出个人信息"; }

    @Override public String permission() { return "personal.export-approve"; }

    @Override
    public String run(Map<String, String> input, Viewer by, Progress progress) {
        var id = UUID.fromString(input.get(EXPORT));
        var asked = asked(id);
        var source = exports.source(asked.source());
        var requester = people.viewer(asked.post());
        if (!requester.may("personal.export") || !requester.may(source.permission())) throw new AccessDeniedException(source.permission());
        var columns = source.columns().stream().filter(column -> List.of(asked.columns()).contains(column.code())).toList();
        var sheet = new MarkedSheet(source.label(), columns.stream().map(ExportSource.Column::heading).toList(), new MarkedSheet.Mark(asked.number(),
                requester.name() + "（" + requester.capacity() + "）", Show.time(exports.now()), asked.reason()));
        db.sql(source.sql())
                .params(new Reach(prefix(asked.region()), requester.reach().organization()).params())
                .param("since", asked.since()).param("until", asked.until()).param("limit", LIMIT)
                .query(row -> {
                    var cells = new String[columns.size()];
                    for (int n = 0; n < cells.length; n++) cells[n] = plain(columns.get(n), row.getString(columns.get(n).code()), row.getString("row_id"));
                    sheet.add(cells);
                    progress.at(sheet.rows(), 0);
                });
        exports.keep(id, sheet.bytes(), sheet.rows(), by);
        return PersonalExports.href(id);
    }

    private Asked asked(UUID id) {
        return db.sql("select * from personal_export where id = :id")
                .param("id", id)
                .query((row, n) -> new Asked(row.getString("number"), row.getString("source"), (String[]) row.getArray("columns").getArray(),
                        row.getString("region"), row.getObject("from_day", LocalDate.class), row.getObject("to_day", LocalDate.class),
                        row.getString("reason"), row.getObject("requested_at_post", UUID.class)))
                .single();
    }

    private String plain(ExportSource.Column column, String value, String row) {
        if (value == null) return "";
        return column.table() == null ? value : cipher.open(value, PersonalCipher.context(column.table(), column.code(), row));
    }

    /** 330399001000 is all that begins with 330399001. */
    static String prefix(String region) {
        var short9 = region.replaceAll("(000)+$", "");
        return short9.length() == 6 ? short9.replaceAll("(00)+$", "") : short9;
    }
}
