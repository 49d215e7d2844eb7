package org.gongzhi.appraisal.mark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.gongzhi.appraisal.round.Round;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Show;
import org.gongzhi.platform.sheet.Column;
import org.gongzhi.platform.sheet.Importer;
import org.gongzhi.platform.sheet.SheetValues;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The marks of a round as a table: a row for each subject, a column for each item that is scored by hand. */
@Component
class MarkTable {

    private static final String GREEN = "E6F2EC";

    private final JdbcClient db;
    private final MessageSource messages;

    MarkTable(JdbcClient db, MessageSource messages) {
        this.db = db;
        this.messages = messages;
    }

    /** An item as a column. */
    record Item(String code, String label, BigDecimal fullMark) {

        String heading() { return label + "（" + Show.plain(fullMark) + " 分）"; }
    }

    private record Subject(UUID subject, String name) {}

    private List<Item> items(Round round) {
        return db.sql("select code, label, full_mark from appraisal_item where scheme = :scheme and source = 'HAND' order by position")
                .param("scheme", round.scheme()).query(Item.class).list();
    }

    private List<Subject> subjects(Round round, Viewer viewer) {
        return db.sql("""
                        select subject, name
                          from appraisal_subject
                         where round = :round
                           and exempt_because is null
                           and region between :from and :to
                           and :organization::uuid is null
                         order by region, name
                        """).params(viewer.reach().params()).param("round", round.id()).query(Subject.class).list();
    }

    /** The marks of one row. */
    Importer<List<NewMark>> importer(Round round, Viewer viewer) {
        var known = new HashMap<String, UUID>();
        var twice = new HashMap<String, Boolean>();
        subjects(round, viewer).forEach(subject -> twice.merge(subject.name(), known.put(subject.name(), subject.subject()) != null, Boolean::logicalOr));
        var name = Column.of("名称", text -> {
            if (!known.containsKey(text) || Boolean.TRUE.equals(twice.get(text))) throw new Refused("appraisal.mark.unknown");
            return known.get(text);
        }).required().unique();
        var note = Column.text("佐证材料", 200).hint("要有佐证的项写明材料，例如台账编号");
        Map<Item, Column<BigDecimal>> points = new LinkedHashMap<>();
        items(round).forEach(item -> points.put(item, Column.of(item.heading(), MarkTable::number)));
        var columns = new ArrayList<Column<?>>(List.of(name));
        columns.addAll(points.values());
        columns.add(note);
        return new Importer<>("评分表", columns, values -> marks(values, name, note, points), messages);
    }

    private static List<NewMark> marks(SheetValues values, Column<UUID> name, Column<String> note, Map<Item, Column<BigDecimal>> points) {
        var subject = values.get(name);
        var marks = new ArrayList<NewMark>();
        points.forEach((item, column) -> {
            var mark = values.find(column);
            if (mark != null) marks.add(new NewMark(subject, item.code(), mark, "", values.find(note)));
        });
        return marks;
    }

    private static BigDecimal number(String text) {
        try {
            return new BigDecimal(text.replaceAll("[,，\\s分]", ""));
        } catch (NumberFormatException noNumber) {
            throw new Refused("sheet.cell.not-a-number");
        }
    }

    /** To be filled in: everybody's name stands in it already. */
    byte[] blank(Round round, Viewer viewer) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Gongzhi", "1.0")) {
            var sheet = workbook.newWorksheet("评分表");
            var headings = new ArrayList<>(List.of("*名称"));
            items(round).forEach(item -> headings.add(item.heading()));
            headings.add("佐证材料");
            for (int c = 0; c < headings.size(); c++) {
                sheet.value(0, c, headings.get(c));
                sheet.style(0, c).bold().fillColor(GREEN).set();
                sheet.width(c, c == 0 ? 36 : 18);
            }
            int line = 1;
            for (var subject : subjects(round, viewer)) sheet.value(line++, 0, subject.name());
            sheet.freezePane(1, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
